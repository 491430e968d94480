import dev.schemac.*;

@Table("a_table_with_a_name_that_is_almost_as_long_as_names_can_be")
@Index({"a_column_with_a_rather_long_name", "another_column_with_a_long_name"})
class LongNames {
  @PrimaryKey long id;

  @Unique String aColumnWithARatherLongName;
  String anotherColumnWithALongName;

  @Check("grösse > 0")
  @Column("grösse_grösse_grösse_grösse_grösse_grösse_grösse_grösse")
  int size;

  @Column("grösse") int shortSize;
}

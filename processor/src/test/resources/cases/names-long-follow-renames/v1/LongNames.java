import dev.schemac.*;

@Table("a_table_with_a_name_that_is_almost_as_long_as_names_can_be")
class LongNames {
  @PrimaryKey int id;
  @Unique String aColumnWithARatherLongName;
  @Index String anotherColumn;
}

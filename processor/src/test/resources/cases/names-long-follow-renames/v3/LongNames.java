import dev.schemac.*;

@Table("short")
@RenamedFrom("another_table_with_a_name_as_long_as_names_can_ever_be_made_ok")
class LongNames {
  @PrimaryKey int id;

  @Unique
  @RenamedFrom("a_column_with_a_rather_long_name")
  String a;

  @Index
  @RenamedFrom("a_column_with_another_name_that_is_long")
  String b;
}

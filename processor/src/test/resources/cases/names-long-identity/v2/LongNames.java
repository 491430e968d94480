import dev.schemac.*;

@Table("another_table_with_a_name_as_long_as_names_can_ever_be_made_ok")
@RenamedFrom("a_table_with_a_name_that_is_almost_as_long_as_names_can_be")
class LongNames {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long identifierOfTheRow;
}

import dev.schemac.*;

@Table("a_table_with_a_name_that_is_almost_as_long_as_names_can_be")
class LongNames {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long identifierOfTheRow;
}

import dev.schemac.*;

/** PostgreSQL follows the renames by itself. */
@Table("lines")
class Lines {
  @PrimaryKey long id;

  @RenamedFrom("price")
  int cents;

  int amount;

  @RenamedFrom("total")
  @Column(generatedAs = "cents * amount")
  Integer sum;
}

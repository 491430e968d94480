import dev.schemac.*;

@Table("lines")
class Lines {
  @PrimaryKey long id;

  @RenamedFrom("price")
  int cents;

  int amount;

  @Unique
  @RenamedFrom("total")
  @Column(generatedAs = "cents::bigint * amount")
  Long sum;
}

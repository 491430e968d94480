import dev.schemac.*;

@Table("purchases")
@RenamedFrom("orders")
class Purchases {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  @RenamedFrom("id")
  long number;
}

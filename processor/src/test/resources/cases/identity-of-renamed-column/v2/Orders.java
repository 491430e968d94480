import dev.schemac.*;

@Table("purchases")
@RenamedFrom("orders")
class Orders {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  @RenamedFrom("id")
  long number;
}

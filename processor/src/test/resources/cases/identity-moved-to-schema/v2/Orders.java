import dev.schemac.*;

@Table(value = "purchases", schema = "shop")
@RenamedFrom("orders")
class Orders {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  @RenamedFrom("id")
  long number;
}

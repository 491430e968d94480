import dev.schemac.*;

@Table("orders")
class Orders {
  @Column(type = "int4", identity = Identity.BY_DEFAULT, nullable = false)
  Integer number;

  @Column(identity = Identity.ALWAYS, nullable = false)
  @PrimaryKey
  Long id;
}

import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;
}

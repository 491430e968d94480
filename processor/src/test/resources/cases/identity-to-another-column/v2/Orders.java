import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey long id;

  @Column(identity = Identity.ALWAYS)
  long number;
}

import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey
  @Column(identity = Identity.BY_DEFAULT)
  long id;

  @Column(identity = Identity.ALWAYS)
  long number;
}

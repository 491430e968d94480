import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;

  @Column(identity = Identity.BY_DEFAULT)
  int number;
}

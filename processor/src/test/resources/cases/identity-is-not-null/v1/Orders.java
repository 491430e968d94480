import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey long id;

  @Column(identity = Identity.BY_DEFAULT)
  int number;
}

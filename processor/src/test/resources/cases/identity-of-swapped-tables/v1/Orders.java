import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;
}

@Table("drafts")
class Drafts {
  @PrimaryKey
  @Column(identity = Identity.BY_DEFAULT)
  int id;
}

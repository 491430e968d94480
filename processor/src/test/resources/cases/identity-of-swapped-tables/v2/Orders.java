import dev.schemac.*;

@Table("drafts")
@RenamedFrom("orders")
class Orders {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;
}

@Table("orders")
@RenamedFrom("drafts")
class Drafts {
  @PrimaryKey
  @Column(identity = Identity.BY_DEFAULT)
  int id;
}

import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  @RenamedFrom("id")
  long number;

  @Column(identity = Identity.BY_DEFAULT)
  @RenamedFrom("number")
  int id;
}

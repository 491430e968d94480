import dev.schemac.*;

@Table("drafts")
@RenamedFrom("orders")
class Orders {
  @PrimaryKey long id;
}

@Table("orders")
@RenamedFrom("drafts")
class Drafts {
  @PrimaryKey int id;
}

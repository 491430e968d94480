import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey long id;
}

@Table("drafts")
class Drafts {
  @PrimaryKey int id;
}

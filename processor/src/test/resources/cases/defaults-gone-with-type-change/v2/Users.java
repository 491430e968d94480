import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Using("active <> 0")
  boolean active;
}

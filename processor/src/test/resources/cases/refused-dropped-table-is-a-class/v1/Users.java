import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
}

@Table("teams")
class Teams {
  @PrimaryKey long id;
}

import dev.schemac.*;

@Table("users")
class Users {
  String email;
}

@Table("teams")
class Teams {
  @PrimaryKey long id;
}

import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
}

@Table("teams")
class Team {
  @PrimaryKey long id;
}

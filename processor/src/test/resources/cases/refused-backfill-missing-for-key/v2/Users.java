import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey String email;

  @ForeignKey(Teams.class)
  long teamId;
}

@Table("teams")
class Teams {
  @PrimaryKey long id;
}

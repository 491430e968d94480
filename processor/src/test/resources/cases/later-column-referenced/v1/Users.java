import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Unique String login;
}

@Table("notes")
class Notes {
  @PrimaryKey long id;

  @ForeignKey(value = Users.class, references = "login")
  String login;
}

import dev.schemac.*;

@Table("users")
@DroppedColumn(value = "login", later = true)
class Users {
  @PrimaryKey long id;
}

@Table("notes")
class Notes {
  @PrimaryKey long id;
  String login;
}

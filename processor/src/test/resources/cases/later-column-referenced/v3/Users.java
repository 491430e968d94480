import dev.schemac.*;

/** The key that leads to a column which goes later goes in the same migration. */
@Table("users")
@DroppedColumn(value = "login")
class Users {
  @PrimaryKey long id;
}

@Table("notes")
class Notes {
  @PrimaryKey long id;
  String login;
}

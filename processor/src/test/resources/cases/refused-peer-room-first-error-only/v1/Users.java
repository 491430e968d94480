import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  String a;
  String b;
}

@Table("teams")
class Teams {
  @PrimaryKey long id;
  String c;
}

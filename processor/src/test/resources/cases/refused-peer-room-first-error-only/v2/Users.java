import dev.schemac.*;

/** Each error has its file and its element, and all are said. */
@Table("users")
class Users {
  @PrimaryKey long id;
  int d;
}

@Table("teams")
class Teams {
  @PrimaryKey long id;
  Long c;
  int e;
}

import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
}

class Teams {
  long id;
}

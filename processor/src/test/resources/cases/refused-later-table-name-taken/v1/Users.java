import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
}

@Table("people")
class People {
  @PrimaryKey long id;
}

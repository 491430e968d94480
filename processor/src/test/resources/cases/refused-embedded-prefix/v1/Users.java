import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Embedded Address home;
}

record Address(String city, Integer zip) {}

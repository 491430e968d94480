import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Embedded(prefix = "home_") Address home;
}

record Address(@Index String street, String city) {}

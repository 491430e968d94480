import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  boolean active;

  @Embedded Address home;

  @Embedded(prefix = "work_")
  Address work;
}

class Address {
  String city;
  String zip;
}

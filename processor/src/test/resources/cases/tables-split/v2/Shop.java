import dev.schemac.*;

@Table("users")
@DroppedColumn({"street", "city"})
class User {
  @PrimaryKey long id;
  String email;
}

@Table("addresses")
class Address {
  @PrimaryKey long id;

  @ForeignKey(User.class)
  long userId;

  String street;
  String city;
}

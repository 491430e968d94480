import dev.schemac.*;

@Table("users")
class User {
  @PrimaryKey long id;
  @Unique String email;
}

@Table("orders")
class Order {
  @PrimaryKey long id;

  @ForeignKey(User.class)
  long userId;
}

import dev.schemac.*;

@EnumType("kind")
enum Kind { ONE, TWO }

@Table("users")
class User {
  @PrimaryKey long id;
}

@Table("user_orders")
class Order {
  @PrimaryKey long id;

  @Column(nullable = false)
  @ForeignKey(User.class)
  @Index
  long userId;

  Kind kind;
}

import dev.schemac.*;

@Table("users")
class Account {
  @PrimaryKey long id;
  @Unique String email;
}

@Table("orders")
class Order {
  @PrimaryKey long id;

  @ForeignKey(Account.class)
  long userId;
}

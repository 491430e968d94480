import dev.schemac.*;

@Table("users")
@Check("mail LIKE '%@%'")
class User {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;

  @Unique String mail;
  @Index String city;

  @ForeignKey(User.class)
  Long invitedBy;
}

@Table("orders")
class Order {
  @PrimaryKey long id;

  @ForeignKey(User.class)
  long userId;
}

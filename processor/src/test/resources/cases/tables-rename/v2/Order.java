import dev.schemac.*;

@Table("members")
@RenamedFrom("users")
@Check("mail LIKE '%@%'")
class Member {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;

  @Unique String mail;
  @Index String city;

  @ForeignKey(Member.class)
  Long invitedBy;
}

@Table("orders")
class Order {
  @PrimaryKey long id;

  @ForeignKey(Member.class)
  long userId;
}

import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey
  @Column(identity = Identity.BY_DEFAULT)
  long id;

  @Unique String email;

  @ForeignKey(Users.class)
  Long invitedBy;
}

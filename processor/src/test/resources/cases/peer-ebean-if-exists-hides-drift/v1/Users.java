import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Index @Unique String email;

  @ForeignKey(Users.class)
  Long invitedBy;
}

import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Unique String email;

  @ForeignKey(value = Users.class, references = "email")
  String invitedBy;
}

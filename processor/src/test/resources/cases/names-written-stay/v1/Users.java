import dev.schemac.*;

@Table("users")
@Index(value = "mail", name = "by_mail")
@Check(value = "mail <> ''", name = "mail_there")
class Users {
  @PrimaryKey(name = "users_pk") long id;

  @Unique(name = "mail_once")
  String mail;

  @ForeignKey(value = Users.class, name = "invited")
  Long invitedBy;
}

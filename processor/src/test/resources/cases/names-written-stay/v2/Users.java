import dev.schemac.*;

/** Names that a person gave don't follow renames. */
@Table("members")
@RenamedFrom("users")
@Index(value = "email", name = "by_mail")
@Check(value = "email <> ''", name = "mail_there")
class Users {
  @PrimaryKey(name = "users_pk") long id;

  @Unique(name = "mail_once")
  @RenamedFrom("mail")
  String email;

  @ForeignKey(value = Users.class, name = "invited")
  Long invitedBy;
}

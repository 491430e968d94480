import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Unique(nullsNotDistinct = true)
  String email;
}

@Table("mails")
class Mail {
  @PrimaryKey long id;

  @ForeignKey(value = Users.class, references = "email")
  String receiver;
}

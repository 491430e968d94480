import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  String email;
}

@Table("mails")
class Mail {
  @PrimaryKey long id;
  String receiver;
}

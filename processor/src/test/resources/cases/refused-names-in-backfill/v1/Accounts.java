import dev.schemac.*;

@Table("accounts")
class Accounts {
  @PrimaryKey long id;

  @Column("user")
  String user;

  String mail;
  String age;
}

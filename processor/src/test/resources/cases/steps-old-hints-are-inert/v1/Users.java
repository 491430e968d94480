import dev.schemac.*;

@Table("people")
class Users {
  @PrimaryKey long id;
  String mail;
  String phone;
  String age;
}

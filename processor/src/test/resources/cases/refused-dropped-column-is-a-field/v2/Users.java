import dev.schemac.*;

@Table("users")
@DroppedColumn("mail")
class Users {
  @PrimaryKey long id;
  String mail;
  String phone;
}

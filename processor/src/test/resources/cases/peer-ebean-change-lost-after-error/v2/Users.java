import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  String phone;
  @Column(nullable = false) String email;
}

import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Column(length = 100) String email;
  int age;
}

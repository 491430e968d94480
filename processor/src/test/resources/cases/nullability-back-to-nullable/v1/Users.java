import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  int age;
  @Column(nullable = false) String email;
}

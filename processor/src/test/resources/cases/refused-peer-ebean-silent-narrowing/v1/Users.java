import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Column(length = 255) String email;
  long age;
}

import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Index String a;
}

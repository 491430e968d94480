import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Unique int a;
  @Index String b;
  Boolean c;
}

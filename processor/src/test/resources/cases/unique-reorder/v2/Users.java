import dev.schemac.*;

@Table("users")
@Unique({"b", "a"})
class Users {
  @PrimaryKey long id;
  int a;
  int b;
}

import dev.schemac.*;

@Table("users")
@Unique({"a", "b"})
class Users {
  @PrimaryKey long id;
  int a;
  int b;
}

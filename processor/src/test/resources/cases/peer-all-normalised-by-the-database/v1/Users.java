import dev.schemac.*;

@Table("users")
@Check("email ~ '^[^@]+@[^@]+$'")
@Check(value = "a::int4 = any (array[1,2])", name = "users_a")
class Users {
  @PrimaryKey long id;
  String email;
  Integer a;
}

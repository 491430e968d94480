import dev.schemac.*;

@Table("users")
@Index("a")
@Check("a > 0")
@Check("b <> ''")
class Users {
  @PrimaryKey long id;
  Integer a;
  String b;
}

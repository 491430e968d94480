import dev.schemac.*;

/** Names swap, and so does what hangs on the values. */
@Table("users")
@Index("b")
@Check("b > 0")
@Check("a <> ''")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("a")
  Integer b;

  @RenamedFrom("b")
  String a;
}

import dev.schemac.*;

@Table("members")
@RenamedFrom("users")
@DroppedColumn("b")
class Users {
  @PrimaryKey long id;
  @RenamedFrom("a") String c;
}

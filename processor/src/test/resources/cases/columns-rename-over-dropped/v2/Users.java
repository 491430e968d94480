import dev.schemac.*;

@Table("users")
@DroppedColumn("email")
class Users {
  @PrimaryKey long id;

  @Index
  @RenamedFrom("new_email")
  String email;
}

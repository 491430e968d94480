import dev.schemac.*;

@Table("users")
@DroppedColumn("mail")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mail")
  String email;
}

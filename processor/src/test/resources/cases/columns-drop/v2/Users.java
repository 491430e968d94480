import dev.schemac.*;

@Table("users")
@DroppedColumn("nickname")
class Users {
  @PrimaryKey long id;
  String email;
}

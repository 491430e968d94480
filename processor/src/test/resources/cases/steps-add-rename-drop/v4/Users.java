import dev.schemac.*;

@Table("users")
@DroppedColumn("email")
class Users {
  @PrimaryKey long id;
}

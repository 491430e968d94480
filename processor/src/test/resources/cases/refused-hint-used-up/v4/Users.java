import dev.schemac.*;

@Table("users")
@DroppedColumn("phone")
class Users {
  @PrimaryKey long id;
}

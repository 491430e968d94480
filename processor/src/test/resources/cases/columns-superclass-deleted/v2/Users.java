import dev.schemac.*;

@Table("users")
@DroppedColumn("created_at")
class Users {
  @PrimaryKey long id;
}

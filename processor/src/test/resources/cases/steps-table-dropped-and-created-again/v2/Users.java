import dev.schemac.*;

@Table("users")
@DroppedTable("teams")
class Users {
  @PrimaryKey long id;
}

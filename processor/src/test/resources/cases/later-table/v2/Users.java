import dev.schemac.*;

@Table("users")
@DroppedTable(value = "sessions", later = true)
class Users {
  @PrimaryKey long id;
}

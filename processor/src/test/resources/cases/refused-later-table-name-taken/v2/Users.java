import dev.schemac.*;

@Table("users")
@DroppedTable(value = "people", later = true)
class Users {
  @PrimaryKey long id;
}

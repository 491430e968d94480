import dev.schemac.*;

@Table("users")
@DroppedColumn(value = "tenant", later = true)
class Users {
  @PrimaryKey long id;
}

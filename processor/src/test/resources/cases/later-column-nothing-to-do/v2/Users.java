import dev.schemac.*;

@Table("users")
@DroppedColumn(value = "nickname", later = true)
@DroppedColumn(value = "visits", later = true)
class Users {
  @PrimaryKey long id;
}

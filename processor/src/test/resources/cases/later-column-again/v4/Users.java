import dev.schemac.*;

@Table("users")
@DroppedColumn(value = "nickname", later = true)
class Users {
  @PrimaryKey long id;
}

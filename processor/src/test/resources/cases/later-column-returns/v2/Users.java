import dev.schemac.*;

@Table("users")
@DroppedColumn(value = {"nickname", "phone"}, later = true)
class Users {
  @PrimaryKey long id;
}

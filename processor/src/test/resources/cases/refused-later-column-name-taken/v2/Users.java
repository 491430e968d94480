import dev.schemac.*;

@Table("users")
@DroppedColumn(value = "name", later = true)
class Users {
  @PrimaryKey long id;
  String alias;
}

import dev.schemac.*;

@Table("users")
@DroppedColumn(value = "name", later = true)
class Users {
  @PrimaryKey long id;

  @Backfill("lower(name)")
  String login;
}

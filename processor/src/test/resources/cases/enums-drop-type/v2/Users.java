import dev.schemac.*;

@Table("users")
@DroppedColumn("mood")
class Users {
  @PrimaryKey long id;
}

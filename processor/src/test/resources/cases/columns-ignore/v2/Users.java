import dev.schemac.*;

@Table("users")
@DroppedColumn("cache")
class Users {
  @PrimaryKey long id;
  @Ignored String cache;
}

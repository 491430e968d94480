import dev.schemac.*;

/** As long as the migration is a draft, the drop can be had at once. */
@Table("users")
@DroppedColumn("nickname")
class Users {
  @PrimaryKey long id;
}

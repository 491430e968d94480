import dev.schemac.*;

/** A column that came back can be dropped later once more. */
@Table("users")
@DroppedColumn("nickname")
class Users {
  @PrimaryKey long id;
}

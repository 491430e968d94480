import dev.schemac.*;

/** Tables and types share their names. */
@Table("users")
@DroppedTable("mood")
class Users {
  @PrimaryKey long id;
  Feeling feeling;
}

@EnumType("mood")
enum Feeling { GOOD, BAD }

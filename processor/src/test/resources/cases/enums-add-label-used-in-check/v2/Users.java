import dev.schemac.*;

/** A label cannot be used in the transaction that adds it, nor in a check of it. */
@EnumType("mood")
enum Mood { GOOD, BAD, UNKNOWN }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Check("mood <> 'UNKNOWN' OR id > 0")
  Mood mood;
}

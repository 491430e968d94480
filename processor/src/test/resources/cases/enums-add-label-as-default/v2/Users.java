import dev.schemac.*;

/** A label cannot be used in the transaction that adds it. */
@EnumType("mood")
enum Mood { GOOD, BAD, UNKNOWN }

@Table("users")
@Index(value = "id", name = "users_known", where = "mood <> 'UNKNOWN'")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'UNKNOWN'")
  @Backfill("'UNKNOWN'")
  Mood mood;
}

import dev.schemac.*;

/** The default follows the label where nobody wrote it anew. */
enum Mood { @RenamedFrom("GOOD") @Label("it's good") GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'it''s good'")
  Mood mood;
}

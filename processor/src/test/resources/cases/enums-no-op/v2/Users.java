import dev.schemac.*;

/** Constants may be called anything, as long as their labels stay. */
@EnumType(value = "mood", schema = "")
enum Feeling {
  @Label("GOOD") FINE,
  @Label("so so") SO_SO,
  @Label("BAD") AWFUL
}

@Table("users")
class Users {
  @PrimaryKey long id;
  Feeling[] moods;

  @Column(nullable = false, defaultSql = "( 'GOOD' )")
  Feeling mood;
}

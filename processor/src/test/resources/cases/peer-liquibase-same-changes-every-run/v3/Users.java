import dev.schemac.*;
import java.math.BigDecimal;
import java.time.Instant;

/** What the database would print otherwise is no change either. */
@Table("users")
@Check("state IN ('a', 'b') AND age BETWEEN 1 AND 150")
@Index(value = "lower(email)", name = "users_lower", where = "(state = 'a')")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "current_timestamp")
  Instant createdAt;

  @Column(defaultSql = "'x'::CHARACTER VARYING", length = 10)
  String state;

  @Column(type = "numeric(5,0)", defaultSql = "- 1")
  BigDecimal age;

  @Column(generatedAs = "TRIM(email)")
  String email2;

  String email;
}

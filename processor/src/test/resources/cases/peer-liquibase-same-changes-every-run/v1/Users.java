import dev.schemac.*;
import java.math.BigDecimal;
import java.time.Instant;

@Table("users")
@Check("state in ('a','b') and age between 1 and 150")
@Index(value = "lower(email)", name = "users_lower", where = "state='a'")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "CURRENT_TIMESTAMP")
  Instant createdAt;

  @Column(defaultSql = "'x'::character varying", length = 10)
  String state;

  @Column(type = "decimal(5)", defaultSql = "-1")
  BigDecimal age;

  @Column(generatedAs = "trim(email)")
  String email2;

  String email;
}

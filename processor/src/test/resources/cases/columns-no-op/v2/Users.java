import dev.schemac.*;
import java.math.BigDecimal;
import java.time.Instant;

/** Nothing of this is news to the database. */
@Table("users")
class Users {
  static final int LIMIT = 40;

  @Column(type = "timestamptz(3)")
  Instant seenAt;

  @Column(generatedAs = "( LOWER( display_name ) )")
  String searchName;

  @Column(value = "trial_ends", type = "timestamp with time zone", defaultSql = "NOW()+INTERVAL '1 day'")
  Instant trial;

  @Column(type = "decimal(10,0)", nullable = true)
  BigDecimal credit;

  @Column(value = "display_name", type = "character varying(40)", nullable = false)
  String name;

  @Ignored String cache;
  transient int hash;
  @PrimaryKey Long id;
}

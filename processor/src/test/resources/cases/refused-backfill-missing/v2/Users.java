import dev.schemac.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.*;

/** One new column, one that becomes NOT NULL, and one of each type that has an obvious value. */
@Table("users")
class Users {
  @PrimaryKey long id;
  @Column(nullable = false) String mail;
  int age;
  boolean active;
  @Column(nullable = false) Instant createdAt;
  @Column(nullable = false) UUID token;
  @Column(nullable = false) List<String> tags;
  @Column(nullable = false, precision = 10, scale = 2) BigDecimal credit;
}

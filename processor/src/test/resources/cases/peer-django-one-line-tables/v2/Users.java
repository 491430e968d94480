import dev.schemac.*;
import java.time.LocalDate;
import java.util.UUID;

/** A line for each column, names without hashes. */
@Table("memberships")
@Unique({"user_id", "team"})
@Index({"team", "since DESC"})
class Users {
  @PrimaryKey UUID id;
  long userId;

  @Column(length = 40, nullable = false, defaultSql = "'none'")
  String team;

  LocalDate since;
}

@Table("users")
class User {
  @PrimaryKey long id;
}

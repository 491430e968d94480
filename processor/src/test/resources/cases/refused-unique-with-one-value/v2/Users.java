import dev.schemac.*;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two rows that get one value are one too many for a key. */
@Table("users")
@Unique({"area", "number"})
@Unique({"name", "kind"})
@Index(value = {"since", "area"}, unique = true)
class Users {
  @PrimaryKey long id;
  String name;

  @Unique
  @Column(nullable = false)
  @Backfill("'none'")
  String code;

  @Unique
  @Column(defaultSql = "0")
  int place;

  @Column(defaultSql = "'north'", nullable = false)
  String area;

  @Column(defaultSql = "1")
  int number;

  @Column(defaultSql = "now()", nullable = false)
  Instant since;

  @Column(defaultSql = "'plain'", nullable = false)
  String kind;

  @Unique
  @Column(defaultSql = "gen_random_uuid()", nullable = false)
  UUID uuid;

  @Unique
  @Nullable String nick;

  @Unique(nullsNotDistinct = true)
  @Nullable String single;

  @Unique
  @Column(nullable = false)
  @Backfill("'u' || id")
  String login;
}

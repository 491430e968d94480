import dev.schemac.*;
import java.util.UUID;

/** Each of them makes PostgreSQL write the table anew. */
@Table("things")
class Things {
  @PrimaryKey long id;
  int count;

  @Column(nullable = false, defaultSql = "gen_random_uuid()")
  UUID token;

  @Column(identity = Identity.ALWAYS)
  long number;

  @Column(generatedAs = "count * 2")
  Integer twice;
}

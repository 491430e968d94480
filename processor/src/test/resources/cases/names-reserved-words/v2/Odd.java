import dev.schemac.*;
import java.time.Instant;

@Table("users")
@Index({"\"order\" DESC", "limit_"})
class Odd {
  @PrimaryKey long id;

  @Unique
  @Check("\"order\" > 0")
  @Column("order")
  @Backfill("id::integer")
  int order;

  @Backfill("\"order\" + 1")
  int limit_;

  @Column("end")
  @Backfill("CASE WHEN id > 0 THEN now() END")
  Instant end;
}

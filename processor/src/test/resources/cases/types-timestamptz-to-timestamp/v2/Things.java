import dev.schemac.*;
import java.time.LocalDateTime;

@Table("things")
class Things {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "now() AT TIME ZONE 'UTC'")
  @Using("timezone('utc', at)")
  LocalDateTime at;
}

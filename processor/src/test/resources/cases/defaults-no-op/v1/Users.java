import dev.schemac.*;
import java.time.Instant;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Column(defaultSql = "0") int a;
  @Column(defaultSql = "'It''s'") String b;
  @Column(defaultSql = "current_timestamp") Instant c;
  @Column(defaultSql = "coalesce(NULL, 'x')") String d;
}

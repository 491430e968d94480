import dev.schemac.*;
import java.time.Instant;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Column(defaultSql = "COALESCE( null,'x' )") String d;
  @Column(defaultSql = "(CURRENT_TIMESTAMP)") Instant c;
  @Column(defaultSql = " 'It''s' ") String b;
  @Column(defaultSql = "(0)") int a;
}

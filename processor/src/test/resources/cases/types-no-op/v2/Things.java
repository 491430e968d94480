import dev.schemac.*;
import java.time.Instant;
import java.util.UUID;

@Table("things")
class Things {
  @Column(type = "float8") Double weight;
  @Column(type = "character varying(8)") String code;
  @Column(type = "TIMESTAMP WITH TIME ZONE") Instant at;
  @Column(type = "text array", nullable = true) String[] tags;
  @Column(type = "decimal") Number price;
  @Column(type = "int") int count;
  @PrimaryKey UUID id;
}

import dev.schemac.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.*;

@SqlType("uuid")
record ThingId(UUID value) {}

@Table("things")
class Things {
  @PrimaryKey ThingId id;
  int count;
  BigDecimal price;
  List<String> tags;
  Instant at;
  @Column(length = 8) String code;
  @Column(type = "double precision") Double weight;
}

import dev.schemac.*;

@Table("days")
class Day {
  @PrimaryKey java.time.LocalDateTime day;
}

import dev.schemac.*;

@Table("days")
class Day {
  @PrimaryKey java.time.LocalDate day;
}

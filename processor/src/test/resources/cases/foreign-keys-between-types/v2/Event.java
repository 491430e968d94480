import dev.schemac.*;

@Table("events")
class Event {
  @PrimaryKey long id;
  @Index @ForeignKey(Day.class) java.time.Instant day;
}

import dev.schemac.*;

@Table("log")
@DroppedTable("audit.entries")
class Log {
  @PrimaryKey long id;
}

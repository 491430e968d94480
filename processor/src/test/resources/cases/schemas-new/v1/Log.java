import dev.schemac.*;

@Table("log")
class Log {
  @PrimaryKey long id;
}

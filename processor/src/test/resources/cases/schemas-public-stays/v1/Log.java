import dev.schemac.*;

@Table(value = "log", schema = "public")
class Log {
  @PrimaryKey long id;
}

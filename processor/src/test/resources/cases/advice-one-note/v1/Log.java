import dev.schemac.*;

@Table("log")
class Log {
  String line;
}

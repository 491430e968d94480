import dev.schemac.*;

@Table(value = "log", schema = "a")
class Log {
  @PrimaryKey long id;
}

@Table(value = "log", schema = "b")
class OtherLog {
  @PrimaryKey int id;
}

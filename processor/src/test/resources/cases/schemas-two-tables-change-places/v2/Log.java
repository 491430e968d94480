import dev.schemac.*;

@Table(value = "log", schema = "b")
@RenamedFrom("a.log")
class Log {
  @PrimaryKey long id;
}

@Table(value = "log", schema = "a")
@RenamedFrom("b.log")
class OtherLog {
  @PrimaryKey int id;
}

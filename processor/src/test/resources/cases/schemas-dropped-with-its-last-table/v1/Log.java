import dev.schemac.*;

@Table("log")
class Log {
  @PrimaryKey long id;
}

@EnumType(value = "level", schema = "audit")
enum Level { INFO, ERROR }

@Table(schema = "audit", value = "entries")
class Entry {
  @PrimaryKey long id;
  Level level;
}

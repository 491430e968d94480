import dev.schemac.*;

@Table("log")
class Log {
  @PrimaryKey long id;
}

@Table(schema = "audit", value = "entries")
class Entry {
  @PrimaryKey long id;

  @ForeignKey(Log.class)
  long logId;
}

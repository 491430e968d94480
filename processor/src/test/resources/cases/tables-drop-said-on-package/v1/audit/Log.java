package audit;

import dev.schemac.*;

@Table("log")
class Log {
  @PrimaryKey long id;
}

@Table("entries")
class Entry {
  @PrimaryKey long id;

  @ForeignKey(Log.class)
  long logId;
}

package audit;

import dev.schemac.*;

@Table(value = "log", schema = "audit")
class Log {
  @PrimaryKey long id;
}

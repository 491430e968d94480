package audit;

import dev.schemac.*;

@Table("log")
class Log {
  @PrimaryKey long id;
  Level level;

  @EnumType("level")
  enum Level { INFO, ERROR }
}

package audit;

import dev.schemac.*;

@Table("log")
@RenamedFrom("audit.log")
class Log {
  @PrimaryKey long id;
  Level level;

  @EnumType("level")
  @RenamedFrom("audit.level")
  enum Level { INFO, ERROR }
}

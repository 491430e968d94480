import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Index("code text_pattern_ops") String code;
}

import dev.schemac.*;

@Table("things")
@Index(value = "lower(code)", name = "things_code_lower")
@Index(value = "id", name = "things_open", where = "code <> ''")
class Things {
  @PrimaryKey long id;

  @Index("code varchar_pattern_ops")
  @Column(length = 20)
  String code;
}

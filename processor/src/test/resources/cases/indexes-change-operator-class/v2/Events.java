import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;
  @Index("code text_pattern_ops") String code;

  @Index(value = "data jsonb_path_ops", using = Index.Method.GIN)
  @Column(type = "jsonb")
  String data;
}

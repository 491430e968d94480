import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;
  @Index String code;

  @Index(using = Index.Method.GIN)
  @Column(type = "jsonb")
  String data;
}

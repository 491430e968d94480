import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;

  @Index(using = Index.Method.GIN)
  @Column(type = "jsonb")
  @Using("data::jsonb")
  String data;
}

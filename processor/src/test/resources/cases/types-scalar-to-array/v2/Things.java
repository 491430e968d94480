import dev.schemac.*;
import java.util.List;

@Table("things")
class Things {
  @PrimaryKey long id;

  @Column(defaultSql = "'{}'")
  @Index(using = Index.Method.GIN)
  @RenamedFrom("tag")
  @Using("ARRAY[tags]")
  List<String> tags;
}

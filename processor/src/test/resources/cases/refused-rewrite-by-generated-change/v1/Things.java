import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  int count;

  @Column(generatedAs = "count * 2")
  Integer more;
}

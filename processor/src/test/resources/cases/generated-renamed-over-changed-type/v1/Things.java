import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  int count;

  @Unique
  @Check("doubled > 0")
  @Column(generatedAs = "count * 2")
  Integer doubled;
}

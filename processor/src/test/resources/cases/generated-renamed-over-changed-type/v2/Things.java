import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  long count;

  @Unique
  @Check("twice > 0")
  @Column(generatedAs = "count * 2")
  @RenamedFrom("doubled")
  Long twice;
}

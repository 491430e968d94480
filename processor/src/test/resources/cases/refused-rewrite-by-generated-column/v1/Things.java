import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(length = 10) String code;

  @Column(generatedAs = "lower(code)")
  String searchCode;
}

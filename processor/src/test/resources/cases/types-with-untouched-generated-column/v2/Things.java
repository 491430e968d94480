import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(length = 40) String code;

  @Unique
  @Comment("To search by")
  @Column(generatedAs = "lower(code)", nullable = false)
  String searchCode;
}

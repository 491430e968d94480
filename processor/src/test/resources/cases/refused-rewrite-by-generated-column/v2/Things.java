import dev.schemac.*;

/** The wider code costs nothing, but the generated column has to be made anew. */
@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(length = 20) String code;

  @Column(generatedAs = "lower(code)")
  String searchCode;
}

import dev.schemac.*;

/** The type alone would cost nothing; converting costs a rewrite. */
@Table("things")
class Things {
  @PrimaryKey long id;

  @Column(length = 20)
  @Using("upper(code)")
  String code;
}

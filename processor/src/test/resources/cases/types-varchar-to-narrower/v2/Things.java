import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;

  @Column(length = 20)
  @Using("left(code, 20)")
  String code;
}

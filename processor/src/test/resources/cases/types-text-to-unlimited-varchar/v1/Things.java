import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  String code;
}

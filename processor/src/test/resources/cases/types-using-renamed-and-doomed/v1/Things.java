import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  int metres;
  String unit;
  String factor;
}

import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  String key;
  String open;
  String size;
  String address;
}

import dev.schemac.*;

@Table("items")
class Item extends Base {
  @PrimaryKey long id;
  @Embedded Address address;
  Color color;
  String name;
}

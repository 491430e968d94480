import dev.schemac.*;

@Table("cars")
class Cars {
  @PrimaryKey long id;
  Color body;
  Color roof;
}

@EnumType("color")
enum Color {
  RED,
  GREEN
}

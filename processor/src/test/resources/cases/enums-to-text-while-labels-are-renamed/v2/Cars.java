import dev.schemac.*;

@Table("cars")
class Cars {
  @PrimaryKey long id;
  Paint body;
  Color roof;
}

@EnumType("color")
enum Color {
  @RenamedFrom("RED")
  CRIMSON,
  GREEN
}

enum Paint {
  @RenamedFrom("RED")
  ROUGE,
  GREEN
}

import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey long id;
  Level level;
}

enum Level {
  LOW,
  HIGH
}

import dev.schemac.*;

/** Rows may hold the label that the column has no longer when it comes back. */
@Table("orders")
class Orders {
  @PrimaryKey long id;
  Level level;
}

enum Level {
  LOW
}

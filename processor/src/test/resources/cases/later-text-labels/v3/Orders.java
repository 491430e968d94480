import dev.schemac.*;

@Table("orders")
@DroppedColumn(value = "note", later = true)
class Orders {
  @PrimaryKey long id;

  @Column(nullable = false)
  State state;

  @Column(nullable = false, defaultSql = "'LOW'")
  Level level;
}

enum State {
  NEW,
  DONE
}

@DroppedLabel(value = "HIGH", replacedBy = "LOW")
enum Level {
  LOW
}

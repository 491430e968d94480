import dev.schemac.*;

/** The index followed the label; the column that came back was asked about the one that it lost. */
@Table("orders")
@DroppedColumn("note")
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

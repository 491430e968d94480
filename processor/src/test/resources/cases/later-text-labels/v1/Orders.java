import dev.schemac.*;

@Table("orders")
@Index(value = "note", where = "state = 'OPEN'")
class Orders {
  @PrimaryKey long id;

  @Column(nullable = false)
  State state;

  @Column(nullable = false, defaultSql = "'LOW'")
  Level level;

  String note;
}

enum State {
  OPEN,
  DONE
}

enum Level {
  LOW,
  HIGH
}

import dev.schemac.*;

@Table("orders")
@Index(value = "note", where = "state = 'OPEN'")
class Orders {
  @PrimaryKey long id;

  @Column(nullable = false)
  State state;

  @Column(nullable = false, defaultSql = "'OPEN'")
  State before;

  String note;
}

@Table("logs")
class Logs {
  @PrimaryKey long id;

  @Column(defaultSql = "'OPEN'")
  State state;
}

@EnumType("state")
enum State {
  OPEN,
  DONE
}

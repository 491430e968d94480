import dev.schemac.*;

@Table("orders")
@DroppedColumn(value = {"level", "note"}, later = true)
class Orders {
  @PrimaryKey long id;

  @Column(nullable = false)
  State state;
}

enum State {
  @RenamedFrom("OPEN")
  NEW,
  DONE
}

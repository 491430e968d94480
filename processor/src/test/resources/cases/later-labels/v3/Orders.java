import dev.schemac.*;

@Table("orders")
@DroppedColumn(value = {"before", "note"}, later = true)
@DroppedTable(value = "logs", later = true)
class Orders {
  @PrimaryKey long id;

  @Column(nullable = false)
  State state;
}

@EnumType("state")
enum State {
  @RenamedFrom("NEW")
  FRESH,
  DONE
}

import dev.schemac.*;

/** What goes later follows the labels of its type, since no field is left to say the new ones. */
@Table("orders")
@DroppedColumn(value = {"before", "note"})
@DroppedTable(value = "logs")
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

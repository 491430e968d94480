import dev.schemac.*;

@Table("orders")
@RenamedFrom("new_orders")
@DroppedTable({"orders", "lines"})
class New {
  @PrimaryKey long id;
}

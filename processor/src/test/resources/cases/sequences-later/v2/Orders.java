import dev.schemac.*;

@DroppedColumn(value = "ticket", later = true)
@Table("orders")
class Orders {
  @PrimaryKey long id;
}

import dev.schemac.*;

@Table("orders")
@DroppedColumn(value = "level", later = true)
class Orders {
  @PrimaryKey long id;
}

import dev.schemac.*;

@Table("new_orders")
class New {
  @PrimaryKey long id;
}

import dev.schemac.*;

@Table("orders")
@RenamedFrom("new_orders")
class New {
  @PrimaryKey long id;
}

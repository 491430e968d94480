import dev.schemac.*;

@Table("farms")
@DroppedTable({"chickens", "eggs"})
class Farm {
  @PrimaryKey long id;
}

import dev.schemac.*;

@Table("lines")
@DroppedColumn({"amount", "price", "total"})
class Lines {
  @PrimaryKey long id;
}

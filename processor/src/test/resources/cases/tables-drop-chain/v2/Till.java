import dev.schemac.*;

@Table("tills")
@DroppedTable({"a_shops", "b_articles", "c_prices"})
class Till {
  @PrimaryKey long id;
}

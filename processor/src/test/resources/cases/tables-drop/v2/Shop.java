import dev.schemac.*;

@Table("shops")
@DroppedTable("articles")
class Shop {
  @PrimaryKey long id;
}

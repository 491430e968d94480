import dev.schemac.*;

@Table("articles")
@DroppedTable("shops")
class Article {
  @PrimaryKey long id;
  long shopId;
}

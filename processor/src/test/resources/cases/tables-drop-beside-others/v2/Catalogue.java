import dev.schemac.*;

/** The file is still there, but no class in it bears its name. */
@Table("articles")
@DroppedTable("shops")
class Article {
  @PrimaryKey long id;
}

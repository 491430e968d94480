import dev.schemac.*;

@Table("shops")
class Shop {
  @PrimaryKey long id;
}

@Table("articles")
class Article {
  @PrimaryKey long id;
}

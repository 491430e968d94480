import dev.schemac.*;

@Table("a_shops")
class Shop {
  @PrimaryKey long id;
}

@Table("b_articles")
class Article {
  @PrimaryKey long id;

  @ForeignKey(Shop.class)
  long shopId;
}

@Table("c_prices")
class Price {
  @PrimaryKey long id;

  @ForeignKey(Article.class)
  long articleId;
}

@Table("tills")
class Till {
  @PrimaryKey long id;
}

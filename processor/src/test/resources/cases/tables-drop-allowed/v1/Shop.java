import dev.schemac.*;

@Table("shops")
class Shop {
  @PrimaryKey long id;
  String name;
}

@Table("articles")
class Article {
  @PrimaryKey long id;
}

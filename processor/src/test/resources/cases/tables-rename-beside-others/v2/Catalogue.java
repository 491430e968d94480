import dev.schemac.*;

@Table("stores")
@RenamedFrom("shops")
class Store {
  @PrimaryKey long id;
}

@Table("articles")
class Article {
  @PrimaryKey long id;
}

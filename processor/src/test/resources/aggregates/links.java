@Table("books") class Book { @Id Long id; String title; @MappedCollection(idColumn = "book_id") Set<Writer> writers; }
@Table("book_author") record Writer(@Column("author_id") AggregateReference<Author, Long> author, @CreatedDate Instant since) {}
@Table class Author { @Id Long id; String name; }
@Table class Biography { @Id AggregateReference<Author, Long> author; String text; }

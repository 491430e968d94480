// Rules 50, 51
@Entity class Author {
  @Id Long id;
  @ManyToMany Set<Book> booksWritten;
  @OneToMany(mappedBy="mainAuthor") List<Book> main;
}
@Entity class Book {
  @Id Long id;
  @ManyToMany(mappedBy="booksWritten") List<Author> theAuthors;
  @ManyToOne Author mainAuthor;
}

// Rules 24
// Hibernate refuses: syntax error
enum Empty { ; }
@Entity class T {
  @Id long id;
  @Enumerated(EnumType.STRING) Empty e;
}

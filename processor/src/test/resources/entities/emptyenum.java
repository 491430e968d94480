// Rules 24
// no rows: there is no value
enum Empty { ; }
@Entity class T {
  @Id long id;
  Empty e;
}

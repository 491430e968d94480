// Rules 31
// schemac refuses: num
// Hibernate refuses: Plain
class Plain {
  int x;
}
@Entity class T {
  @Id long id;
  Plain num;
}

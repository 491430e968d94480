// Rules 26
// Hibernate refuses: Nested arrays
// schemac refuses: s2
@Entity class T {
  @Id long id;
  String[][] s2;
}

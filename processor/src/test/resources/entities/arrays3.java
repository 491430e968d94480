// Rules 26
// Hibernate refuses: Could not determine
@Entity class T {
  @Id long id;
  List<byte[]> s2;
}

// Rules 20
@Entity class T {
  @Id long id;
  ArrayList<String> s2;
}

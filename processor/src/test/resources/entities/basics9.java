// Rules 31
// schemac refuses: m
// Hibernate refuses: Map<
@Entity class T {
  @Id long id;
  List<Locale> num;
  Map<String,String> m;
}

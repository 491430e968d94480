@Table("Mixed Case")
class User {
  @Id @Column("ID") Long id;
  String firstName2; String fooBAR; String x2Y; String a1B2c3; String foo_Bar; String iPhone;
  String großeÜber; String user; String URLValue; @Column("Select") String select;
  Set<Group> groups;
}
class Group { String order; String _foo; String $x; }

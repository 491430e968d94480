// Rules 59
@Embeddable class K implements java.io.Serializable { String z; int a; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity @SecondaryTable(name="d3") class Main {
  @EmbeddedId K k;
  @Column(table="d3") String b;
}
@Entity @SecondaryTable(name="d4") class Base {
  @Id Long id;
  @Column(table="d4") String b;
}
@Entity @SecondaryTable(name="d5") class Sub extends Base {
  @Column(table="d5") String c;
  @Column(table="d5") int prim;
  @Column(nullable=false, table="d5") String nn;
}

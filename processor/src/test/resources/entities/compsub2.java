// Rules 57
// no rows: both subclasses would take the same key
@Entity @Inheritance(strategy=InheritanceType.JOINED) abstract class Base {
  @EmbeddedId K k;
}
@Entity class Sub extends Base {
  String x;
}
@Entity @PrimaryKeyJoinColumns({@PrimaryKeyJoinColumn(name="zz", referencedColumnName="z"), @PrimaryKeyJoinColumn(name="aa", referencedColumnName="a")}) class Sub2 extends Base {
  String t;
}
@Embeddable class K implements java.io.Serializable { String z; int a; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }

// Rules 43, 57
@Entity @Inheritance(strategy=InheritanceType.JOINED) abstract class Base {
  @EmbeddedId K k;
}
@Entity class Sub extends Base {
  String x;
}
@Entity class Ref {
  @Id long id;
  @ManyToOne Sub b;
}
@Embeddable class K implements java.io.Serializable { String z; int a; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }

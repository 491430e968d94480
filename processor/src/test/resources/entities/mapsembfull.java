// Rules 42
@Embeddable class K implements java.io.Serializable { String z; int a; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity class P {
  @EmbeddedId K k;
}
@Entity class D {
  @EmbeddedId K k;
  @MapsId @OneToOne P p;
}
@Embeddable class K2 implements java.io.Serializable { K pk; String name; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity class E {
  @EmbeddedId K2 k;
  @MapsId("pk") @ManyToOne P p;
}
@Entity class F {
  @Id long id;
  @ManyToOne D d;
  @ManyToOne E e;
}

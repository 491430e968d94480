// Rules 42, 43
@Embeddable class K implements java.io.Serializable { @ManyToOne A a; int n; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity class A {
  @Id Long id;
}
@Entity class T {
  @EmbeddedId K k;
}
@Entity class R {
  @Id Long id;
  @ManyToOne T t;
  @OneToMany List<T> ts;
}

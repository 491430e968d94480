// Rules 42, 43
@Entity class Person {
  @Id @GeneratedValue Long id;
}
@Embeddable class DepKey implements java.io.Serializable { String name; long personKey; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity class Dep {
  @EmbeddedId DepKey key;
  @MapsId("personKey") @ManyToOne Person owner;
  String x;
}
@Entity class Ref {
  @Id long id;
  @ManyToOne Dep dep;
}
class CKey implements java.io.Serializable { Long owner; String name; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity @IdClass(CKey.class) class Dep2 {
  @Id @ManyToOne Person owner;
  @Id String name;
}
@Entity class Ref2 {
  @Id long id;
  @ManyToOne Dep2 dep;
  @OneToOne Dep2 d2;
}

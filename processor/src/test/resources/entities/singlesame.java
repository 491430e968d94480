// Rules 34, 60
@Entity class A {
  @Id long id;
}
@Entity class B extends A {
  String same;
  @Column(name="s2", length=5) String x;
}
@Entity class C extends A {
  String same;
  @Column(name="s2", length=9) String y;
}

// Rules 38
@Entity class A {
  @Id @GeneratedValue UUID id;
}
@Entity class B {
  @Id @GeneratedValue(strategy=GenerationType.UUID) String id;
}
@Entity class C {
  @Id @GeneratedValue(strategy=GenerationType.UUID) UUID id;
}

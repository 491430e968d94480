// Rules 38
@Entity class A {
  @Id @GeneratedValue(generator="uuid") @org.hibernate.annotations.GenericGenerator(name="uuid", strategy="uuid2") String id;
}
@Entity class B {
  @Id @GeneratedValue(generator="inc") @org.hibernate.annotations.GenericGenerator(name="inc", strategy="increment") Long id;
}
@Entity class C {
  @Id @org.hibernate.annotations.UuidGenerator UUID id;
}

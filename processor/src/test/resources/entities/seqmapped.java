// Rules 38, 39
@MappedSuperclass class Base {
  @Id @GeneratedValue Long id;
}
@Entity class A extends Base {
}
@Entity class B extends Base {
}
@Entity class B2 extends B {
}
@MappedSuperclass class Base2 {
  @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="bg") @SequenceGenerator(name="bg", allocationSize=5) Long id;
}
@Entity class C extends Base2 {
}
@Entity class D extends Base2 {
}

// Rules 40
@Entity class A {
  @Id @GeneratedValue(strategy=GenerationType.TABLE) Long id;
}
@Entity class B {
  @Id @GeneratedValue(strategy=GenerationType.TABLE) Long id;
}

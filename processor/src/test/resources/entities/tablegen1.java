// Rules 40
@Entity class A {
  @Id @GeneratedValue(strategy=GenerationType.TABLE) Long id;
}

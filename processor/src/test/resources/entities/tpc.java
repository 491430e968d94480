// Rules 58
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class Base {
  @Id @GeneratedValue Long id;
  String n;
}
@Entity class Sub extends Base {
  int count;
}
@Entity class Ref {
  @Id long id;
  @ManyToOne Base b;
  @ManyToOne Sub s;
  @OneToOne Base o;
}

// Rules 58
// schemac refuses (standard): Contradiction
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class Base {
  @Id @GeneratedValue Long id;
  String n;
  @ManyToMany Set<Ref> refs;
  @ElementCollection List<String> tags;
  @Column(unique=true) String code;
}
@Entity class Sub extends Base {
  int count;
}
@Entity class Sub2 extends Sub {
  int count2;
}
@Entity class Ref {
  @Id long id;
  @ManyToOne Base b;
  @ManyToOne Sub s;
  @OneToOne Sub2 o;
  @ManyToMany Set<Base> bases;
  @OneToMany List<Base> ob;
  @OneToMany @JoinColumn Set<Base> obj;
}

// Rules 38
@Entity @Inheritance(strategy=InheritanceType.JOINED) @Table(name="theroot") class Root {
  @Id @GeneratedValue Long id;
}
@Entity class Sub extends Root {
}

// Rules 38, 39
@Entity @Table(schema="sch") class A {
  @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="g") @SequenceGenerator(name="g", schema="other", sequenceName="s1") Long id;
}
@Entity @Table(schema="sch") class B {
  @Id @GeneratedValue Long id;
  @ElementCollection Set<String> x;
  @ManyToMany Set<A> as;
}

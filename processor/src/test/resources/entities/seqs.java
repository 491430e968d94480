// Rules 38, 39
@Entity class A {
  @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="g") @SequenceGenerator(name="g") Long id;
}
@Entity class B {
  @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="h") @SequenceGenerator(name="h", sequenceName="HSeq", initialValue=5, allocationSize=1) Long id;
}
@Entity class C {
  @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="h") Long id;
}
@Entity class D {
  @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="unknownGen") Long id;
}
@Entity @SequenceGenerator(name="k", sequenceName="k_seq", allocationSize=3) class E {
  @Id @GeneratedValue(generator="k") Long id;
}
@Entity class GEnt {
  @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) int id;
}
@Entity @Table(name="HHTable") class HEnt {
  @Id @GeneratedValue short id;
}
@Entity(name="IEnt") class I {
  @Id @GeneratedValue @SequenceGenerator(name="zz", sequenceName="zz_seq") Long id;
}

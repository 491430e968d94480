// Rules 39
@Entity class F {
  @Id @GeneratedValue(generator="G2") @SequenceGenerator(name="G2", allocationSize=2) Long id;
}
@Entity class F2 {
  @Id @GeneratedValue(generator="f2_gen") @SequenceGenerator(name="f2_gen", sequenceName="shared") Long id;
}
@Entity class F3 {
  @Id @GeneratedValue(generator="f3_gen") @SequenceGenerator(name="f3_gen", sequenceName="shared") Long id;
}

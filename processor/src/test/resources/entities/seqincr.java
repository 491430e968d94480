// Rules 39
// schemac refuses: shared
// Hibernate refuses: conflicting values
@Entity class F2 {
  @Id @GeneratedValue(generator="f2_gen") @SequenceGenerator(name="f2_gen", sequenceName="shared", allocationSize=3) Long id;
}
@Entity class F3 {
  @Id @GeneratedValue(generator="f3_gen") @SequenceGenerator(name="f3_gen", sequenceName="shared") Long id;
}

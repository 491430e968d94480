// Rules 40
@Entity class A {
  @Id @GeneratedValue(strategy=GenerationType.TABLE, generator="g2") @TableGenerator(name="g2", table="gens", pkColumnValue="a") Long id;
}
@Entity class B {
  @Id @GeneratedValue(strategy=GenerationType.TABLE, generator="g3") @TableGenerator(name="g3", table="gens", pkColumnValue="b", initialValue=1) Long id;
}

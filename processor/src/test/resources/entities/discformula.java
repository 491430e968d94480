// Rules 56
@Entity @org.hibernate.annotations.DiscriminatorFormula("case when x is null then 'a' else 'b' end") @DiscriminatorValue("a") class Base {
  @Id long id;
  String x;
}
@Entity @DiscriminatorValue("b") class Sub extends Base {
  String y;
}

// Rules 56
@Entity @DiscriminatorColumn(discriminatorType=DiscriminatorType.CHAR, length=5) @DiscriminatorValue("B") class Base {
  @Id long id;
}
@Entity @DiscriminatorValue("S") class Sub extends Base {
  String x;
}

// Rules 56
@Entity @DiscriminatorColumn(name="Kind", discriminatorType=DiscriminatorType.INTEGER) class Base {
  @Id long id;
}
@Entity @DiscriminatorValue("2") class Sub extends Base {
  String x;
}

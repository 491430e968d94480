// Rules 56
@Entity @DiscriminatorColumn(length=60, columnDefinition="varchar(77)") class Base {
  @Id long id;
}
@Entity class Sub extends Base {
  String x;
}

// Rules 56
@Entity @DiscriminatorColumn(columnDefinition="name") class Base {
  @Id long id;
}
@Entity class Sub extends Base {
  String x;
}

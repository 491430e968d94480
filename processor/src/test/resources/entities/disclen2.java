// Rules 56
@Entity @DiscriminatorColumn(length=60) abstract class Base {
  @Id long id;
}
@Entity class Sub extends Base {
  String x;
}
@Entity abstract class SubA extends Base {
  String y;
}

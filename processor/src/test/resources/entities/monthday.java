// Rules 20
@Entity class T {
  @Id long id;
  MonthDay md;
  Period p;
}

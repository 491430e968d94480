// Rules 24
@Entity class T {
  @Id long id;
  Month md;
  DayOfWeek dw;
  @Enumerated(EnumType.STRING) DayOfWeek dws;
}

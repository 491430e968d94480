// Rules 20
@Entity class T {
  @Id long id;
  Number num;
}

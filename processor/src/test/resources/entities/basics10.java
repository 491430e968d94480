// Rules 18, 19
// no rows: numeric(20,20) holds nothing above 1
@Entity class T {
  @Id long id;
  @Column(precision=7) float p7;
  @Column(precision=8) double p8;
  @Column(precision=0) double p0;
  @Column(precision=0, scale=0) BigDecimal b0;
  @Column(precision=3, scale=0) BigDecimal b30;
  @Column(precision=20, scale=20) BigDecimal b2020;
  @Column(scale=5) double x;
}

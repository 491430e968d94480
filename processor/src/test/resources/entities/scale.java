// Rules 19
@Entity class T {
  @Id long id;
  @Column(scale=4) BigDecimal a;
  @Column(precision=6) BigDecimal b;
  @Column(scale=0) BigDecimal c;
  @Column(scale=3) BigInteger d;
  @Column(precision=40,scale=5) BigDecimal e;
}

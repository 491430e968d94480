// Rules 18
// Hibernate refuses: precision for type float
@Entity class T {
  @Id long id;
  @Column(precision=30) double pd30;
  @Column(precision=60) double pd60;
  @Column(precision=24) double p24;
  @Column(precision=25) float p25;
}

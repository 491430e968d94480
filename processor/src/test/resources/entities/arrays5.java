// Rules 26
// no rows: the program has no values for arrays
@Entity class T {
  @Id long id;
  String[] s;
  List<Integer> li;
  Set<Long> sl;
  int[] ia;
  long[] la;
  double[] da;
  boolean[] ba;
  float[] fa;
  short[] sha;
  List<BigDecimal> bds;
  List<UUID> us;
  List<Instant> ins;
  @org.hibernate.annotations.Array(length=5) String[] s5;
  @Column(length=10) List<String> l10;
  @Column(precision=5,scale=1) List<BigDecimal> lbd;
  List<LocalDate> lds;
  List<LocalTime> lts;
  Collection<String> cs;
  SortedSet<String> ss;
  List<Double> ld;
  List<Character> lch;
  Boolean[] bo;
  List<Duration> ldu;
  List<Boolean> lbo;
  byte[][] bb;
  List<LocalDateTime> ldt;
  List<Short> lsh;
  List<Float> lfl;
  List<Date> lda;
  @Column(nullable=false) List<String> lnn;
  List<BigInteger> lbi;
  @Column(columnDefinition="text[]") List<String> td;
  List<Currency> lcu;
  List<Byte> lby;
}

// Rules 17, 18, 19
// no rows: char(5) is padded and no char any more
@Entity class T {
  @Id long id;
  boolean b;
  Boolean bb;
  byte by;
  short sh;
  int i;
  long l;
  float f;
  double d;
  char c;
  Character cc;
  String s;
  @Column(length=20000000) String s2;
  @Column(length=40000) String s3;
  @Column(length=32600) String s32;
  @Column(length=32601) String s33;
  @Column(length=10485760) String s10m;
  @Column(length=10485761) String s10m1;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.LONG32VARCHAR) String lv;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.LONGVARCHAR) String lv2;
  @Column(length=org.hibernate.Length.LONG32) String ll;
  BigDecimal bd;
  @Column(precision=10) BigDecimal bd1;
  @Column(scale=4) BigDecimal bd2;
  @Column(precision=10, scale=3) BigDecimal bd3;
  BigInteger bi;
  @Column(precision=12) BigInteger bi2;
  @Column(precision=12,scale=1) BigInteger bi3;
  @Column(precision=10) double pd;
  @Column(precision=10) Float pf;
  @Column(precision=10) int pi;
  @Column(length=10) int li;
  @Column(precision=5) long pl;
  @Column(length=5) char c5;
  @Column(length=0) String s0;
}

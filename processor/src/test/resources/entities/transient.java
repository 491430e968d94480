// Rules 13
// no rows: a formula gives another value than was stored
@Entity class T {
  @Id long id;
  transient int a;
  @Transient int b;
  static int c;
  final int d = 1;
  @org.hibernate.annotations.Formula("1") int e;
  volatile int f;
}

// differs: check public.t_d CHECK ..d > 3..
// Rules 29
@Entity @org.hibernate.annotations.Checks({@org.hibernate.annotations.Check(name="c1", constraints="a > 1"), @org.hibernate.annotations.Check(name="c2", constraints="b > 1")}) class T {
  @Id long id;
  int a;
  int b;
  @org.hibernate.annotations.Check(name="c3", constraints="c > 1") @org.hibernate.annotations.Check(name="c4", constraints="c < 9") int c;
  @ElementCollection @org.hibernate.annotations.Check(constraints="d > 3") Set<Integer> d;
}

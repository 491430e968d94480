// Rules 37, 38, 43
@Entity class A {
  @Id @GeneratedValue(strategy=GenerationType.IDENTITY) Long id;
}
@Entity class B {
  @Id @GeneratedValue(strategy=GenerationType.IDENTITY) int id;
}
@Entity class C {
  @Id @GeneratedValue(strategy=GenerationType.IDENTITY) short id;
  @ManyToOne A a;
  @ManyToOne B b;
}
@Entity class E {
  @Id @GeneratedValue BigDecimal id;
}
@Entity class E2 {
  @Id @GeneratedValue BigInteger id;
  @ManyToOne E d;
}
@Entity class F {
  @Id @Column(name="the_id", nullable=true, unique=true, length=20) String id;
  @ManyToOne E2 e;
}
@Entity class G {
  @Id int id;
  @ManyToOne F f;
}
@Entity class H {
  @Id @Column(columnDefinition="varchar(7)") String id;
  @ManyToOne G f;
  @ManyToOne H h;
}

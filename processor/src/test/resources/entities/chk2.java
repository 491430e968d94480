// Rules 34
// no rows: the required reference would have to be to itself
@Entity abstract class P {
  @Id long i;
  @Column(name = "x5") double x5;
  @Column(name="y") String y;
  @ManyToOne(optional=false) P pp;
  @Embedded E e;
}
@Embeddable class E {
  int ep;
  @Column(name="ep2") int ep2;
}
@Entity class S extends P {
  @Embedded E2 e2;
}
@Embeddable class E2 {
  int e2p;
}

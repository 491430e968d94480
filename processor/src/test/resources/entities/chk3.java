// Rules 34
@Entity class P {
  @Id long i;
  @Version @Column(name="vv") int v;
  @Column(name="x") boolean x;
}
@Entity class S extends P {
}

// Rules 34
@Entity @Inheritance(strategy=InheritanceType.JOINED) @DiscriminatorColumn class P {
  @Id long i;
  @Column(name="x") boolean x;
}
@Entity class S extends P {
  @Column(name="y") boolean y;
  int z;
}

// no rows: rows of P have no value for a column of its subclass
// Rules 34
@Entity class P {
  @Id long i;
}
@Entity class D extends S {
  int own;
}
@Entity class S extends P {
  @Column(name="a") int a;
  @Column(name="b",insertable=false) int b;
  @OneToOne(optional=false) P c;
  @Convert(converter=org.hibernate.type.YesNoConverter.class) boolean d;
  @Enumerated(EnumType.STRING) @Basic(optional=false) K k;
  @Lob byte[] l;
  @NotNull Integer nn;
  @org.hibernate.annotations.Formula("1") int f;
  @Basic(optional=false) @Column(nullable=false) String ab;
  @Basic int bas;
}
enum K { A }
@Entity @DiscriminatorValue("null") class S2 extends P {
  int nullo;
}
@Entity @DiscriminatorValue("not null") class S3 extends P {
  int nnullo;
}

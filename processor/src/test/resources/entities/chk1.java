// Rules 34
// no rows: NOT NULL columns of the subclass stand in the table of the superclass
@Entity class P {
  @Id long i;
  @Column(name = "x5") double x5;
  int plain;
  @Basic(optional=false) @Column(name="bo") String bo;
}
@Entity class S extends P {
  int own;
  @Column(name="own2") int own2;
  @Column(nullable=false) int own3;
}

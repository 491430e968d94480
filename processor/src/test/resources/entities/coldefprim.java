// Rules 28, 33
@Entity class T {
  @Id @Column(columnDefinition="int8") long id;
  @Column(columnDefinition="int4") int h;
  @Column(columnDefinition="text not null", nullable=false) String x;
  @Column(columnDefinition="varchar(5)", unique=true, length=10) String y;
  @Basic(optional=false) @Column(columnDefinition="text") String z;
  @NotNull @Column(columnDefinition="text") String zz;
  @Column(columnDefinition="varchar(10)") @Size(max=5) String sz;
  @Min(3) @Column(columnDefinition="int8") long mi;
  @Column(columnDefinition="numeric") @Digits(integer=3,fraction=2) BigDecimal dig;
}

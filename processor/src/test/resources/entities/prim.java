// Rules 33
// no rows: Hibernate cannot begin a version that is null
@Entity class T {
  @Id long id;
  @Column(name="x") int a;
  @Column int b;
  int c;
  @Basic int d;
  @Basic(optional=false) @Column(name="e") int e;
  @Basic(optional=true) int f;
  @Column(nullable=false) int g;
  @Basic(optional=false) Integer h;
  @Temporal0 long i;
  @Column(insertable=false) long j;
  @org.hibernate.annotations.ColumnDefault("1") int k;
  @org.hibernate.annotations.Comment("x") int l;
  @Enumerated(EnumType.STRING) K m;
  @Convert(converter=org.hibernate.type.YesNoConverter.class) @Column(name="nn") boolean n;
  @org.hibernate.annotations.JdbcTypeCode(5) int o;
  @Lob int p;
  int q;
  @Version @Column(name="ver") long v;
}
enum K { A }

  @interface Temporal0 {
}

// Rules 59
@Entity @SecondaryTable(name="DetailTab") class Main {
  @Id @GeneratedValue Long id;
  String a;
  @Column(table="DetailTab") String b;
  @Column(table="DetailTab", nullable=false) String c;
  @Column(table="DetailTab") int d;
  @ManyToOne @JoinColumn(table="DetailTab") Main e;
  @Embedded @AttributeOverride(name="x", column=@Column(table="DetailTab", name="emb_x")) Emb emb;
}
@Embeddable class Emb {
  String x;
}

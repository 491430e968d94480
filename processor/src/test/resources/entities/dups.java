// Rules 60
// no rows: the plain number would have to be a key
@Entity class A {
  @Id long id;
  @Column(name="x", insertable=false, updatable=false) String a;
  @Column(name="x", length=5) String b;
  @Column(name="fk") Long raw;
  @ManyToOne @JoinColumn(name="fk", insertable=false, updatable=false) A ref;
}

// no rows: one of two attributes of a column gives null
// Rules 60
@Entity class A {
  @Id long id;
  @Column(name="x", length=5) String b;
  @Column(name="x", insertable=false, updatable=false) String a;
  @ManyToOne @JoinColumn(name="fk") A ref;
  @Column(name="fk", insertable=false, updatable=false, nullable=false) Long raw;
}

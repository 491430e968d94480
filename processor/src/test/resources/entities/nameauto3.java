// Rules 6
@Entity class A {
  @Id Long id;
  @Column(name="x.y") String n;
  @Column(name="Big.Name") String m;
}

// Rules 52
@Entity class A {
  @Id Long id;
  @OneToMany(mappedBy="p") @OrderColumn(name="pos") List<A> kids;
  @ManyToOne A p;
}

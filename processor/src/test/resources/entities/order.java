// Rules 52
// no rows: validate takes no smallint for the order column
// schemac refuses (standard): Contradiction
@Entity class A {
  @Id Long id;
  @ElementCollection @OrderColumn(name="pos", nullable=false) List<String> a;
  @ElementCollection @OrderColumn(columnDefinition="smallint") List<String> b;
  @ElementCollection @OrderBy List<String> c;
  @ManyToMany @OrderBy("id") List<A> d;
  @ElementCollection @org.hibernate.annotations.ListIndexBase(1) @OrderColumn List<String> e;
  @ElementCollection Collection<String> coll;
  @OneToMany @OrderColumn(nullable=false) @JoinColumn(name="f_id") List<A> f;
  @OneToMany @OrderColumn(nullable=false) @JoinColumn(name="g_id", nullable=false) List<A> g;
  @ElementCollection @org.hibernate.annotations.Bag List<String> hb;
  @ManyToMany Collection<A> mc;
  @ElementCollection @org.hibernate.annotations.SortNatural SortedSet<String> ss;
}

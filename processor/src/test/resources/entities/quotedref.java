// Rules 6, 43, 50, 51, 53
@Entity @Table(name = "`Xy`") class A { @Id Long id; @ElementCollection Set<String> someTags; @ManyToMany Set<B> manyBs; @OneToMany @JoinColumn Set<C> manyCs; }
@Entity class B { @Id Long id; @ManyToOne A theOne; @OneToOne A otherOne; @ManyToMany Set<A> manyAs; @ManyToMany(mappedBy = "manyBs") Set<A> inverseAs; }
@Entity class C { @Id Long id; @ManyToOne A partOf; }

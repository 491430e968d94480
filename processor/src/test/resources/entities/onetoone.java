// Rules 46
// no rows: the required reference would have to be to itself
@Entity class A {
  @Id long id;
  @OneToOne B b;
  @OneToOne(optional=false) B b2;
  @OneToOne @JoinColumn(unique=false) B b3;
  @ManyToOne @JoinColumn(unique=true) B b4;
  @OneToOne @JoinColumn(nullable=false, name="bb5") B b5;
  @OneToOne @NotNull B b6;
}
@Entity class B {
  @Id long id;
  @OneToOne(mappedBy="b") A a;
}

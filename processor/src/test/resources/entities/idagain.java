// Rules 41, 42, 46
@Entity @IdClass(Two.class) class Parent { @Id String a; @Id String b; @OneToOne(mappedBy = "parent") Child child; }
@Entity @IdClass(Two.class) class Child {
  @Id String a; @Id String b;
  @OneToOne @JoinColumn(name = "a", referencedColumnName = "a") @JoinColumn(name = "b", referencedColumnName = "b") Parent parent;
}
class Two implements Serializable { public String a; public String b; }
@Entity class Thing { @Id @Column(name = "thing_nr") long nr; @OneToOne @JoinColumn(name = "thing_nr") Stats stats; }
@Entity class Stats { @Id long nr; @OneToOne @JoinColumn(name = "thing") Thing thing; }

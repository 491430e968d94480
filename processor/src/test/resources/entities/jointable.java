// Rules 49, 51
@Entity class A {
  @Id Long id;
  @ManyToMany @JoinTable(name="JT", joinColumns=@JoinColumn(name="aRef"), inverseJoinColumns=@JoinColumn(name="bRef", unique=true)) Set<B> a;
  @OneToMany @JoinTable(joinColumns=@JoinColumn(name="own")) Set<B> b;
  @ManyToMany @JoinTable(name="jt3", uniqueConstraints=@UniqueConstraint(columnNames={"a_id","c_id"}), indexes=@jakarta.persistence.Index(columnList="c_id")) List<B> c;
  @ManyToMany @JoinTable(name="jt4", schema="other") Set<B> d;
  @OneToMany(mappedBy="a") List<B> e;
  @ElementCollection @CollectionTable(name="ct", schema="other", uniqueConstraints=@UniqueConstraint(columnNames={"A_id","f"}), indexes=@jakarta.persistence.Index(columnList="f")) Set<String> f;
}
@Entity class B {
  @Id Long id;
  @ManyToOne @JoinTable(name="bj") A a;
}

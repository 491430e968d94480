// Rules 47
// Hibernate refuses (6): must explicitly specify a '@JoinColumn'
@Entity class Parent {
  @Id long id;
  @OneToMany @JoinTable(joinColumns = @JoinColumn(name = "of_parent")) @OnDelete(action = OnDeleteAction.CASCADE) Set<Child> children;
}
@Entity class Child { @Id long id; }

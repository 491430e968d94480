// Rules 45, 48
@Entity class House {
  @Id long id;
  @Column(name = "street") String street;
  @ManyToMany @JoinTable(joinColumns = @JoinColumn(referencedColumnName = "street"), inverseJoinColumns = @JoinColumn(referencedColumnName = "called")) Set<Tenant> tenants;
  @OneToMany @JoinColumn(name = "at", referencedColumnName = "street") Set<Lamp> lamps;
  @OneToMany @JoinColumn(name = "at_id", referencedColumnName = "id") @JoinColumn(name = "at_street", referencedColumnName = "street") List<Lamp> more;
  @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "where_", referencedColumnName = "street")) Set<String> colors;
}
@Entity class Tenant { @Id long id; @Column(name = "called") String called; @ManyToOne Lamp lamp; @ManyToOne @JoinColumn(name = "l_id", referencedColumnName = "id") @JoinColumn(name = "l_kind", referencedColumnName = "kind") Lamp other; }
@Entity class Street { @Id long id; String sign; @ManyToMany @JoinTable(inverseJoinColumns = @JoinColumn(referencedColumnName = "tag")) Set<Tree> trees; }
@Entity class Tree { @Id long id; String tag; @ManyToMany(mappedBy = "trees") Set<Street> streets; }
@Entity class Lamp { @Id long id; String kind; }

// Rules 45, 48
@Entity class House {
  @Id long id;
  @Column(unique = true) String street;
  @ManyToMany @JoinTable(joinColumns = @JoinColumn(referencedColumnName = "street"), inverseJoinColumns = @JoinColumn(referencedColumnName = "called")) Set<Tenant> tenants;
  @OneToMany @JoinColumn(name = "at", referencedColumnName = "street") Set<Lamp> lamps;
  @OneToMany @JoinTable(joinColumns = @JoinColumn(referencedColumnName = "street"), inverseJoinColumns = @JoinColumn(referencedColumnName = "id")) Set<Lamp> more;
}
@Entity class Tenant { @Id long id; @Column(unique = true) String called; }
@Entity class Lamp { @Id long id; }

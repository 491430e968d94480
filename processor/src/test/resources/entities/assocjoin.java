// Rules 15, 50
@MappedSuperclass class Base { @ManyToMany Set<Other> others; @Embedded Links links; }
@Embeddable class Links { @OneToMany List<Other> all; }
@Entity
@AssociationOverride(name = "others", joinTable = @JoinTable(name = "base_others", joinColumns = @JoinColumn(name = "mine"), inverseJoinColumns = @JoinColumn(name = "yours")))
@AssociationOverride(name = "links.all", joinTable = @JoinTable(name = "base_links"))
class Heir extends Base { @Id long id; }
@Entity class Other { @Id long id; }

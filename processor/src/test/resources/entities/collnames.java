// Rules 48, 49, 51, 52, 53
// no rows: the targets would have to have their owners first
// schemac refuses (standard): Contradiction
@Entity(name="Ent") @Table(name="MyTable") class Cls {
  @Id @Column(name="theKey") Long id;
  @ElementCollection Set<String> tagSet;
  @ElementCollection Map<String,String> someMap;
  @ElementCollection @OrderColumn List<String> orderedTags;
  @ManyToMany Set<Tgt> tgtSet;
  @ManyToMany List<Tgt> tgtList;
  @ManyToMany @OrderColumn List<Tgt> tgtOrd;
  @ManyToMany Map<String,Tgt> tgtMap;
  @OneToMany List<Tgt> uniList;
  @OneToMany Set<Tgt> uniSet;
  @OneToMany @OrderColumn List<Tgt> uniOrd;
  @OneToMany Map<String,Tgt> uniMap;
  @OneToMany @JoinColumn(name="jc") List<Tgt> joined;
  @OneToMany @JoinColumn Set<Tgt> joinedDef;
  @OneToMany @JoinColumn(nullable=false) Set<Tgt> joinedNn;
  @OneToMany @JoinColumn @OrderColumn List<Tgt> joinedOrd;
  @OneToMany @JoinColumn @MapKeyColumn Map<String,Tgt> joinedMap;
}
@Entity(name="TgtEnt") @Table(name="TgtTable") class Tgt {
  @Id @Column(name="tgtKey") Long id;
}

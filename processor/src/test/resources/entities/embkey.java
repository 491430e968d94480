// Rules 41, 44, 53
// schemac refuses (standard): Contradiction
@Embeddable class Key implements java.io.Serializable { String zeta; int alpha; Long midValue; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity class Target {
  @EmbeddedId Key id;
  String other;
  @ElementCollection Set<String> tags;
  @ManyToMany Set<Target> m;
  @OneToMany List<Target> uni;
  @ElementCollection Map<String,Integer> mp;
}
@Entity class Ref {
  @Id long id;
  @ManyToOne Target target;
  @OneToOne(optional=false) Target one;
  @ManyToOne @JoinColumns({@JoinColumn(name="x", referencedColumnName="zeta"), @JoinColumn(name="y", referencedColumnName="alpha"), @JoinColumn(name="z", referencedColumnName="midValue")}) Target wr;
}

// Rules 41, 49, 54, 55
@Entity class Depot {
  @Id long id;
  @ElementCollection Map<Leg, Integer> legs;
  @ElementCollection Set<Leg> tour;
  @ManyToMany Map<Leg, Depot> others;
}
@Embeddable class Leg {
  @Column(name = "target", nullable = false) String to;
  @Column(name = "origin", nullable = false) String from;
}

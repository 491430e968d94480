// Rules 16, 53
// schemac refuses (standard): Contradiction
@Embeddable class Emb {
  String x;
  @ElementCollection Set<String> tags;
  @OneToMany Set<U> us;
  @ManyToMany List<U> mm;
}
@Entity class T {
  @Id long id;
  Emb emb;
}
@Entity class U {
  @Id long id;
}

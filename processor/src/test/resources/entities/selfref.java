// Rules 50, 51
// schemac refuses (standard): Contradiction
@Entity class Node {
  @Id long id;
  @ManyToOne Node parentNode;
  @OneToMany(mappedBy="parentNode") List<Node> children;
  @ManyToMany Set<Node> friendsOf;
  @ManyToMany(mappedBy="friendsOf") Set<Node> befriended;
  @OneToMany Set<Node> uni;
}

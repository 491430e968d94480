// Rules 54
@Embeddable class Line {
  @Column(nullable=false) String zName;
  int amount;
}
@Entity class T {
  @Id long id;
  @ElementCollection Set<Line> set;
  @ElementCollection @Column(nullable=false) Set<String> nn;
  @ElementCollection Set<Integer> ints;
  @ElementCollection @Column(nullable=false) List<String> lnn;
  @ElementCollection @Column(unique=true, length=5, name="val") Set<String> uq;
}

// Rules 55
@Embeddable class Line {
  String zName;
  int amount;
  @Enumerated(EnumType.STRING) K kind;
  @ManyToOne T prod;
  @Column(nullable=false) String must;
}
enum K { A }
@Entity class T {
  @Id long id;
  @ElementCollection Set<Line> set;
  @ElementCollection List<Line> list;
  @ElementCollection @OrderColumn List<Line> ordered;
  @ElementCollection Map<String, Line> map;
  @ElementCollection @AttributeOverride(name="amount", column=@Column(name="amt")) @CollectionTable(name="My_Lines", joinColumns=@JoinColumn(name="owner")) Set<Line> named;
  @ElementCollection Map<Kk, String> mk;
  @ElementCollection @AttributeOverride(name="key.k", column=@Column(name="kkk")) Map<Kk, Line> mkv;
}
@Embeddable class Kk { String k; int n; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }

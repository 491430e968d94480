// Rules 41
class Key implements java.io.Serializable { String zeta; int alpha; Long midValue; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity @IdClass(Key.class) class Target {
  @Id String zeta;
  String other;
  @Id int alpha;
  @Id @Column(name="mid_col") Long midValue;
  @ElementCollection Set<String> tags;
}
@Entity class Ref {
  @Id long id;
  @ManyToOne Target target;
}

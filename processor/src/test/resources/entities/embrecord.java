// Rules 16
@Embeddable record Rec(String a, int b, @Column(name="cc", length=3) String c) {}
@Entity class T {
  @Id long id;
  Rec rec;
}

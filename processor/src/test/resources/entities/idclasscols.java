// Rules 41
@Entity @IdClass(PlotId.class) class Plot { @Id String street; @Id @Column(name = "nr") Integer number; @ManyToOne Plot next; }
class PlotId implements Serializable { @Column(name = "road", length = 30) public String street; @Column(name = "num") public Integer number; }
@Entity @IdClass(WayId.class) class Way { private String a; private String b;
  @Id public String getA() { return a; } public void setA(String a) { this.a = a; }
  @Id @Column(name = "bb") public String getB() { return b; } public void setB(String b) { this.b = b; } }
class WayId implements Serializable { private String a; private String b;
  @Id @Column(name = "first_a") public String getA() { return a; } public void setA(String a) { this.a = a; }
  @Id @Column(name = "bb") public String getB() { return b; } public void setB(String b) { this.b = b; } }

// Rules 12
@Entity class V {
  @Id long id;
  String vf;
}
@Entity @Access(AccessType.PROPERTY) class V2 extends V { String sf; public String getP() { return null; } public void setP(String s) {} }

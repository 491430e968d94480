// Rules 12
@MappedSuperclass class Base {
  @Id long id;
  @Transient long x;
}
@Entity class V extends Base { String vf; @Column(length=3) public String getP() { return null; } public void setP(String s) {} }
@MappedSuperclass class BaseG { long id; @Id public long getId() { return id; } public void setId(long s) {} }
@Entity class W extends BaseG { @Column(length=4) String vf; @Column(length=3) public String getP() { return null; } public void setP(String s) {} }

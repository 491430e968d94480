// Rules 12, 14
// no rows: the attribute of the other access type stands in a superclass that both hierarchies share
@MappedSuperclass class Base { String baseField; @Column(length=3) String annotated; public String getOther() { return null; } public void setOther(String s) {} public String getAnnotated() { return null; } public void setAnnotated(String s) {} }
@Entity class T extends Base {
  @Id long id;
}
@Entity class U extends Base { long id; @Id public long getId() { return id; } public void setId(long s) {} }

// Rules 12
@MappedSuperclass @Access(AccessType.PROPERTY) class BaseP { String baseField; public String getOther() { return null; } public void setOther(String s) {} }
@Entity @Access(AccessType.FIELD) class V extends BaseP {
  @Id long id;
  String vf;
}

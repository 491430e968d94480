// Rules 12
@Entity @Access(AccessType.FIELD) class T { @Id long id; String f; @Transient String g; @Access(AccessType.PROPERTY) @Column(name="gg") public String getG() { return g; } public void setG(String s) {} }
@Entity @Access(AccessType.PROPERTY) class U { long id; @Access(AccessType.FIELD) @Column(length=4) String f; @Id public long getId() { return id; } public void setId(long s) {} public String getP() { return null; } public void setP(String s) {} }

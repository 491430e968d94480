// Rules 12
// Hibernate refuses: Could not locate setter
@Entity class T { private long id; @Id public long getId() { return id; } public void setId(long x) {} public String getOnlyGetter() { return ""; } }

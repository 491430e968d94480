// no rows: the property has no setter
// Rules 36
@Entity class T { long id; @NotNull String a; @Id public long getId() { return id; } public void setId(long x) {} @Size(max=4) public String getA() { return a; } public void setA(String x) {} }

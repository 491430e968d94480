// Rules 12
@Entity class T { private long id; @Id public long getId() { return id; } public void setId(long x) {} public Boolean isBoxed() { return null; } public void setBoxed(Boolean x) {} }

// Rules 12
@Embeddable class K implements java.io.Serializable { private String x; @Column(length=8) public String getX() { return x; } public void setX(String s) {} public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity class T {
  @EmbeddedId K k;
}

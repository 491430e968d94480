// Rules 41
@Embeddable class In implements java.io.Serializable { int q; String p; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Embeddable class K implements java.io.Serializable { String z; In mid; int a; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity class T {
  @EmbeddedId K k;
}
@Entity class R {
  @Id Long id;
  @ManyToOne T t;
}

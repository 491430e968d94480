// Rules 15, 41
@Embeddable class K implements java.io.Serializable { String z; int a; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }
@Entity class T {
  @EmbeddedId @AttributeOverrides({@AttributeOverride(name="z", column=@Column(name="aaa", length=5)), @AttributeOverride(name="a", column=@Column(name="zzz"))}) K k;
}
@Entity class R {
  @Id Long id;
  @ManyToOne T t;
}

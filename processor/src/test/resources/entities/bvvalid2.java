// Rules 36
@Embeddable class Emb {
  @NotNull String en;
  @Column(nullable=false) String es;
  @Size(max=3) String z;
}
@Entity class T {
  @jakarta.validation.Valid @EmbeddedId K k;
  @ElementCollection @jakarta.validation.Valid Set<Emb> se;
  @ElementCollection Set<@jakarta.validation.Valid Emb> se2;
}
@Embeddable class K implements java.io.Serializable { @Size(max=4) String z; @Min(1) int a; public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }

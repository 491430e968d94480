// Rules 36
// no rows: the required reference would have to be to itself
@Embeddable class Emb {
  @NotNull String en;
  @Size(max=9) String es;
  @Min(3) Integer pe;
  @NotNull @ManyToOne T r;
}
@Entity class T {
  @Id long id;
  @NotNull @jakarta.validation.Valid Emb emb;
}

// Rules 36
// Hibernate refuses: scale has no meaning
@Entity class T {
  @Id long id;
  @Digits(integer=5, fraction=2) double an;
  @Digits(integer=5, fraction=2) Double bn;
}

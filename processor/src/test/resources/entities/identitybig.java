// Rules 37
// schemac refuses: BadValue
// Hibernate refuses: identity column type
@Entity class D {
  @Id @GeneratedValue(strategy=GenerationType.IDENTITY) BigInteger id;
}

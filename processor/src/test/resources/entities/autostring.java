// Rules 38
// no rows: Hibernate refuses to generate text from a sequence
@Entity class B {
  @Id @GeneratedValue String id;
}

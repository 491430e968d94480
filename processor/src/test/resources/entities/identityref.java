// Rules 28, 37
// schemac refuses: bigserial
// Hibernate refuses: serial|default
@Entity class D {
  @Id @GeneratedValue(strategy=GenerationType.IDENTITY) @Column(columnDefinition="bigserial") Long id;
}

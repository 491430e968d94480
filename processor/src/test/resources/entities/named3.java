// Rules 25
class O { enum Kind { B, it_s, A } }
@Entity class T {
  @Id long id;
  @Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) O.Kind ne;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) O.Kind ne2;
  @Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) @Column(name="neXt") O.Kind ne3;
  @ElementCollection @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Set<O.Kind> sne;
}

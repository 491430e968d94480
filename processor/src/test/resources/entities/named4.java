// Rules 25
enum Kind { B, it_s, A } 
@Entity class T {
  @Id long id;
  @Enumerated(EnumType.ORDINAL) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ORDINAL_ENUM) Kind ne;
}

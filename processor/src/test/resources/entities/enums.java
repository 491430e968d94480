// Rules 24, 25, 26
enum Kind { A, B, C } 
enum One { X }
enum Empty { ; }
@Entity class T {
  @Id long id;
  Kind k;
  @Enumerated Kind k2;
  @Enumerated(EnumType.STRING) Kind k3;
  @Enumerated(EnumType.STRING) @Column(length=10) Kind k4;
  @Enumerated(EnumType.STRING) @Column(nullable=false, unique=true) Kind k5;
  One o;
  @Enumerated(EnumType.STRING) One os;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Kind ne;
  @Enumerated(EnumType.ORDINAL) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ORDINAL_ENUM) One noe;
  @Enumerated(EnumType.STRING) @Column(columnDefinition="text") Kind kt;
  @Column(columnDefinition="integer") Kind ki;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.VARCHAR) Kind kv;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.INTEGER) Kind kint;
  @Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.CHAR) Kind kc;
  @Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.LONG32VARCHAR) Kind kl;
  @ElementCollection Set<Kind> ks;
  @ElementCollection @Enumerated(EnumType.STRING) List<Kind> kl2;
  @ElementCollection Map<Kind,String> m1;
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Kind,String> m2;
  @ElementCollection @Enumerated(EnumType.STRING) Map<Kind,Kind> m3;
  Kind[] arr;
  @Enumerated(EnumType.STRING) List<Kind> lk;
  @Enumerated(EnumType.STRING) Kind[] arrs;
  Set<Kind> sk;
  @Lob @Enumerated(EnumType.STRING) Kind klob;
}

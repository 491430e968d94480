// Rules 46
@Entity class T {
  @Id long id;
  @org.hibernate.annotations.NaturalId String a;
  @org.hibernate.annotations.NaturalId Integer b;
}
@Entity class U {
  @Id long id;
  @org.hibernate.annotations.NaturalId(mutable=true) String a;
}

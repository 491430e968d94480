// Rules 23
@Entity class T {
  @Id long id;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.INET) java.net.InetAddress ia;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Emb e;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) List<Emb> es;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.LONG32VARBINARY) byte[] b;
}
@Embeddable class Emb {
  String x;
  int y;
}

// Rules 23
@Entity class T {
  @Id long id;
  UUID u;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.VARCHAR) UUID uv;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.CHAR) UUID uc;
  java.net.InetAddress ia;
  Currency cu;
  Locale lo;
  java.net.URL url;
  Class<?> cl;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Map<String,Object> js;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) String jss;
  @Column(length=50) Locale lo50;
  @Column(length=50) java.net.URL url50;
  @Column(length=5) Currency cu5;
  @Column(length=10) UUID u10;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.CHAR) @Column(length=2) String c2;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.SMALLINT) int ism;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NUMERIC) BigDecimal nn;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.BINARY) UUID ub;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.INTERVAL_SECOND) Duration di;
  @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.TINYINT) int tiny;
  @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.BIGINT) Instant ib;
  @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.INTEGER) boolean bint;
  @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.TIMESTAMP) Instant its;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.BIGINT) Duration dbig;
}

// Rules 20
@Entity class T {
  @Id long id;
  byte[] b;
  @Lob byte[] lb;
  @Lob String ls;
  @Lob char[] lc;
  char[] c;
  @Column(length=100) byte[] b100;
  @Column(length=20) char[] c20;
  java.sql.Blob blob;
  java.sql.Clob clob;
  java.io.Serializable ser;
  @Lob java.io.Serializable lser;
  @Column(length=100000000) byte[] bbig;
  @Lob @Column(length=100) String ls100;
  @Lob @Column(columnDefinition="text") String lst;
  java.util.ArrayList<String> al;
  StringBuilder sb;
  java.sql.NClob nclob;
  @org.hibernate.annotations.Nationalized String nat;
  @Lob Ser lser2;
  Ser ser2;
  @Lob @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.LONG32VARCHAR) String lobl;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.LONGVARBINARY) byte[] jvb;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.CLOB) String jclob;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.VARCHAR) @Lob String jlv;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.BINARY) @Lob byte[] jbin;
  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.VARBINARY) byte[] jvbin;
  @Lob int lint;
  @Lob Instant lin;
  @Lob java.util.ArrayList<String> lal;
}
class Ser implements java.io.Serializable {
  int x;
}

// Rules 31
// schemac refuses: MappingUndecided.* a 
@Entity class T {
  @Id long id;
  @org.hibernate.annotations.Type(MyType.class) String a;
}
class MyType implements org.hibernate.usertype.UserType<String> { public int getSqlType() { return 12; } public Class<String> returnedClass() { return String.class; } public boolean equals(String a, String b) { return true; } public int hashCode(String x) { return 0; } public String nullSafeGet(java.sql.ResultSet rs, int p, org.hibernate.engine.spi.SharedSessionContractImplementor s, Object o) { return null; } public void nullSafeSet(java.sql.PreparedStatement st, String v, int i, org.hibernate.engine.spi.SharedSessionContractImplementor s) {} public String deepCopy(String x) { return x; } public boolean isMutable() { return false; } public java.io.Serializable disassemble(String x) { return x; } public String assemble(java.io.Serializable c, Object o) { return null; } }

// Rules 31
// schemac refuses: MappingUndecided.* u 
@Entity class T {
  @Id long id;
  @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class) UUID u;
  @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.IntegerJdbcType.class) long l;
  @org.hibernate.annotations.JavaType(org.hibernate.type.descriptor.java.StringJavaType.class) String s;
}

// Rules 23
@Entity class A {
  @Id long id;
  @org.hibernate.annotations.JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime b;
  @org.hibernate.annotations.JdbcTypeCode(SqlTypes.LOCAL_DATE) LocalDate c;
  @org.hibernate.annotations.JdbcTypeCode(SqlTypes.LOCAL_TIME) LocalTime d;
  @org.hibernate.annotations.JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME) OffsetDateTime e;
  @FractionalSeconds(3) Instant h;
  @FractionalSeconds(0) LocalDateTime i;
}

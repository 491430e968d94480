// Rules 21, 22
// no rows: numeric(3,0) holds no nanoseconds
@Entity class T {
  @Id long id;
  Instant i;
  OffsetDateTime odt;
  ZonedDateTime zdt;
  LocalDateTime ldt;
  LocalDate ld;
  LocalTime lt;
  OffsetTime ot;
  Duration du;
  Year y;
  ZoneOffset zo;
  ZoneId zi;
  Date d;
  Calendar cal;
  java.sql.Date sd;
  java.sql.Time st;
  java.sql.Timestamp ts;
  @Temporal(TemporalType.DATE) Date td;
  @Temporal(TemporalType.TIME) Date tt;
  @Temporal(TemporalType.TIMESTAMP) Date tts;
  @Temporal(TemporalType.DATE) Calendar cd;
  @Temporal(TemporalType.TIME) Calendar ct;
  @Column(precision=3) Instant i3;
  @Column(precision=3) LocalDateTime l3;
  @Column(precision=0) LocalDateTime l0;
  @Column(precision=3) LocalTime lt3;
  @Column(precision=3) OffsetTime ot3;
  @Column(precision=3) Duration du3;
  @Column(precision=30) Duration du30;
  @Column(precision=20,scale=3) Duration du203;
  TimeZone tz;
  @Column(length=10) ZoneId zi10;
  @Column(scale=3) Instant is3;
  @Column(precision=3) java.sql.Time st3;
  @Column(precision=3) @Temporal(TemporalType.TIME) Date tt3;
  @Column(precision=3) Date d3;
  @Column(precision=3) Calendar cal3;
  @CreationTimestamp LocalDateTime created;
}

// no rows: no value for times with a zone
// Rules 30
@Entity class T {
  @Id long id;
  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) OffsetDateTime a;
  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.NORMALIZE) OffsetDateTime b;
  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.NATIVE) ZonedDateTime c;
  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) @org.hibernate.annotations.TimeZoneColumn(name="my_tz") ZonedDateTime d;
  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.AUTO) ZonedDateTime e;
  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.NORMALIZE_UTC) ZonedDateTime f;
  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) @Column(name="gCol", nullable=false) OffsetDateTime g;
  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) OffsetTime h;
}

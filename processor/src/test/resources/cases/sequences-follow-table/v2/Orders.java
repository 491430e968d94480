import dev.schemac.*;

/** A sequence that is named after its table follows it to a new name. */
@Sequence("bookings_seq")
@RenamedFrom("orders")
@Table("bookings")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('bookings_seq')")
  long id;

  String note;
}

import dev.schemac.*;

/** A sequence goes on counting where it was. */
@Sequence(value = "numbers", renamedFrom = "orders_seq", increment = 50)
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('numbers')")
  long id;

  String note;
}

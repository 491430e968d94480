import dev.schemac.*;

/** Code that reserves blocks of values by the increment would hand out values twice. */
@Sequence(value = "orders_seq", increment = 50)
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('orders_seq')")
  long id;

  String note;
}

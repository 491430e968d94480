import dev.schemac.*;

@Sequence("orders_seq")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('orders_seq')")
  long id;

  String note;
}

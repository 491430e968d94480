package shop;

import dev.schemac.*;

@Table("orders")
@Sequence(value = "tickets", ownedBy = "shop.orders.ticket")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('shop.numbers')")
  long id;

  @Column(defaultSql = "nextval('shop.tickets')")
  long ticket;
}

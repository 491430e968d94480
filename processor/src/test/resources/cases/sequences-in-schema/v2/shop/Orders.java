package shop;

import dev.schemac.*;

/** A table takes a sequence that it owns along to another schema. */
@Table("orders")
@RenamedFrom("shop.orders")
@Sequence(value = "tickets", ownedBy = "store.orders.ticket", renamedFrom = "shop.tickets")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('store.numbers')")
  long id;

  @Column(defaultSql = "nextval('store.tickets')")
  long ticket;
}

package com.acme.model;

import dev.schemac.Column;
import dev.schemac.ForeignKey;
import dev.schemac.PrimaryKey;
import dev.schemac.Table;

@Table
@PrimaryKey({"order_id", "position"})
public class OrderItems {
  @ForeignKey(value = Orders.class, onDelete = ForeignKey.Action.CASCADE, name = "fk_items_order")
  long orderId;

  short position;

  int cents;

  @Column(defaultSql = "1")
  int quantity;

  @Column(generatedAs = "cents * quantity")
  Integer total;
}

package com.acme.model;

import dev.schemac.Comment;
import dev.schemac.EnumType;
import dev.schemac.Label;

@EnumType("order_status")
@Comment("Where an order is")
public enum OrderStatus {
  @Label("new")
  NEW,
  @Label("in progress")
  IN_PROGRESS,
  @Label("shipped")
  SHIPPED
}

package shop;

import dev.schemac.Column;
import dev.schemac.ForeignKey;
import dev.schemac.PrimaryKey;
import dev.schemac.Table;

@Table("orders")
class Orders {
  @ForeignKey @PrimaryKey Customer customer;
  @PrimaryKey int number;
  @ForeignKey Orders next;

  @Column("paid_by")
  @ForeignKey
  Customer payer;
}

@Table("customers")
class Customer {
  @PrimaryKey long id;
}

package shop;

import dev.schemac.PrimaryKey;
import dev.schemac.Table;
import lib.Kind;
import lib.State;

@Table("orders")
class Order {
  @PrimaryKey long id;
  Kind kind;
  State state;
}

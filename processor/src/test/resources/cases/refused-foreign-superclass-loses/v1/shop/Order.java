package shop;

import dev.schemac.Table;
import lib.Base;
import lib.Kind;
import lib.State;

@Table("orders")
class Order extends Base {
  Kind kind;
  State state;
}

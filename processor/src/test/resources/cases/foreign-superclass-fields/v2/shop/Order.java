package shop;

import dev.schemac.Table;
import lib.Base;

@Table("orders")
class Order extends Base<Long> {
  String note;
}

package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code orders}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
interface OrdersTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "orders";

  /**
   * {@code bigint NOT NULL}.
   */
  String CUSTOMER_ID = "customer_id";

  /**
   * {@code integer NOT NULL}.
   */
  String NUMBER = "number";

  /**
   * {@code bigint}.
   */
  String NEXT_CUSTOMER_ID = "next_customer_id";

  /**
   * {@code integer}.
   */
  String NEXT_NUMBER = "next_number";

  /**
   * {@code bigint}.
   */
  String PAID_BY = "paid_by";

  /**
   * All columns, in order.
   */
  String COLUMNS = "customer_id, number, next_customer_id, next_number, paid_by";

  /**
   * The columns of the primary key, in order.
   */
  String PRIMARY_KEY = "customer_id, number";
}

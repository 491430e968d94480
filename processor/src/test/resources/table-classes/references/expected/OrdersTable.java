package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code orders}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
final class OrdersTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "orders";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String CUSTOMER_ID = "customer_id";

  /**
   * {@code integer NOT NULL}.
   */
  public static final String NUMBER = "number";

  /**
   * {@code bigint}.
   */
  public static final String NEXT_CUSTOMER_ID = "next_customer_id";

  /**
   * {@code integer}.
   */
  public static final String NEXT_NUMBER = "next_number";

  /**
   * {@code bigint}.
   */
  public static final String PAID_BY = "paid_by";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(CUSTOMER_ID, NUMBER, NEXT_CUSTOMER_ID,
      NEXT_NUMBER, PAID_BY);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of(CUSTOMER_ID, NUMBER);

  private OrdersTable() {
  }
}

package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code orders}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public interface OrderTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "orders";

  /**
   * {@code bigint NOT NULL}.
   */
  String ID = "id";

  /**
   * {@code text}.
   */
  String BILLING_STREET = "billing_street";

  /**
   * {@code text}.
   */
  String BILLING_CITY = "billing_city";

  /**
   * {@code numeric(10,2) NOT NULL}.
   */
  String TOTAL = "total";

  /**
   * All columns, in order.
   */
  String COLUMNS = "id, billing_street, billing_city, total";

  /**
   * The columns of the primary key, in order.
   */
  String PRIMARY_KEY = "id";
}

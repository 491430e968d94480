package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code orders}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public final class OrderTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "orders";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String ID = "id";

  /**
   * {@code text}.
   */
  public static final String BILLING_STREET = "billing_street";

  /**
   * {@code text}.
   */
  public static final String BILLING_CITY = "billing_city";

  /**
   * {@code numeric(10,2) NOT NULL}.
   */
  public static final String TOTAL = "total";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(ID, BILLING_STREET, BILLING_CITY,
      TOTAL);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of(ID);

  private OrderTable() {
  }
}

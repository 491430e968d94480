package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code sales.invoices}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
final class InvoiceTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "sales.invoices";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String NUMBER = "number";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(NUMBER);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of();

  private InvoiceTable() {
  }
}

package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code sales.invoices}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
interface InvoiceTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "sales.invoices";

  /**
   * {@code bigint NOT NULL}.
   */
  String NUMBER = "number";

  /**
   * All columns, in order.
   */
  String COLUMNS = "number";
}

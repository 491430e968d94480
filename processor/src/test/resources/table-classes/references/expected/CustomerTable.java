package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code customers}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
interface CustomerTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "customers";

  /**
   * {@code bigint NOT NULL}.
   */
  String ID = "id";

  /**
   * All columns, in order.
   */
  String COLUMNS = "id";

  /**
   * The columns of the primary key, in order.
   */
  String PRIMARY_KEY = "id";
}

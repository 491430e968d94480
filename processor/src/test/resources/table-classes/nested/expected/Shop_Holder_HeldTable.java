package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code held}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public interface Shop_Holder_HeldTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "held";

  /**
   * {@code bigint NOT NULL}.
   */
  String ID = "id";

  /**
   * All columns, in order.
   */
  String COLUMNS = "id";
}

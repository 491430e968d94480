package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code baskets}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public interface Shop_BasketTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "baskets";

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

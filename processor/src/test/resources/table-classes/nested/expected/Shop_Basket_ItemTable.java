package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code items}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
interface Shop_Basket_ItemTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "items";

  /**
   * {@code bigint NOT NULL}.
   */
  String BASKET = "basket";

  /**
   * {@code integer NOT NULL}.
   */
  String LINE = "line";

  /**
   * All columns, in order.
   */
  String COLUMNS = "basket, line";

  /**
   * The columns of the primary key, in order.
   */
  String PRIMARY_KEY = "basket, line";
}

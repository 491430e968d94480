package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code items}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
final class Shop_Basket_ItemTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "items";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String BASKET = "basket";

  /**
   * {@code integer NOT NULL}.
   */
  public static final String LINE = "line";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(BASKET, LINE);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of(BASKET, LINE);

  private Shop_Basket_ItemTable() {
  }
}

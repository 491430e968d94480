package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code baskets}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public final class Shop_BasketTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "baskets";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String ID = "id";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(ID);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of(ID);

  private Shop_BasketTable() {
  }
}

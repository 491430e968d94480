package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code points}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public final class Shop_PointTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "points";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String Z = "z";

  /**
   * {@code integer NOT NULL}.
   */
  public static final String A = "a";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(Z, A);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of(Z);

  private Shop_PointTable() {
  }
}

package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code clashes}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public final class ClashesTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "clashes";

  /**
   * {@code text NOT NULL}.
   */
  public static final String TABLE_ = "\"table\"";

  /**
   * {@code text}.
   */
  public static final String TABLE__ = "table_";

  /**
   * {@code text NOT NULL}.
   */
  public static final String COLUMNS_ = "columns";

  /**
   * {@code text}.
   */
  public static final String PRIMARY_KEY_ = "primary_key";

  /**
   * {@code text}.
   */
  public static final String A_B = "\"a-b\"";

  /**
   * {@code text}.
   */
  public static final String A_B_ = "\"a b\"";

  /**
   * {@code text}.
   */
  public static final String A_B__ = "\"A_B\"";

  /**
   * {@code text}.
   */
  public static final String STRING = "string";

  /**
   * {@code text}.
   */
  public static final String LIST = "list";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(TABLE_, TABLE__, COLUMNS_,
      PRIMARY_KEY_, A_B, A_B_, A_B__, STRING, LIST);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of(TABLE_, COLUMNS_);

  private ClashesTable() {
  }
}

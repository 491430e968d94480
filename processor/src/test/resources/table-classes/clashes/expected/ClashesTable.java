package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code clashes}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public interface ClashesTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "clashes";

  /**
   * {@code text NOT NULL}.
   */
  String TABLE_ = "\"table\"";

  /**
   * {@code text}.
   */
  String TABLE__ = "table_";

  /**
   * {@code text NOT NULL}.
   */
  String COLUMNS_ = "columns";

  /**
   * {@code text}.
   */
  String PRIMARY_KEY_ = "primary_key";

  /**
   * {@code text}.
   */
  String A_B = "\"a-b\"";

  /**
   * {@code text}.
   */
  String A_B_ = "\"a b\"";

  /**
   * {@code text}.
   */
  String A_B__ = "\"A_B\"";

  /**
   * {@code text}.
   */
  String STRING = "string";

  /**
   * {@code text}.
   */
  String LIST = "list";

  /**
   * All columns, in order.
   */
  String COLUMNS = "\"table\", table_, columns, primary_key, \"a-b\", \"a b\", \"A_B\", string, list";

  /**
   * The columns of the primary key, in order.
   */
  String PRIMARY_KEY = "\"table\", columns";
}

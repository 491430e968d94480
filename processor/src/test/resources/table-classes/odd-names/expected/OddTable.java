package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code "Größe"."order"}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public interface OddTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "\"Größe\".\"order\"";

  /**
   * {@code bigint NOT NULL}.
   */
  String SELECT = "\"select\"";

  /**
   * {@code text}.
   */
  String GR_SSE = "\"größe\"";

  /**
   * {@code text}.
   */
  String TWO_WORDS = "\"two words\"";

  /**
   * {@code text}.
   */
  String _2ND = "\"2nd\"";

  /**
   * {@code text}.
   */
  String QUO_TED = "\"Quo\"\"ted\"";

  /**
   * {@code text}.
   */
  String BACK_SLASH = "\"back\\slash\"";

  /**
   * {@code text}.
   */
  String _DOLLAR = "\"$dollar\"";

  /**
   * {@code text}.
   */
  String _____CODE_ = "\"*/ {@code}\"";

  /**
   * {@code text}.
   */
  String __ = "_";

  /**
   * {@code text}.
   */
  String II = "\"ıI\"";

  /**
   * {@code text}.
   */
  String NO_BREAK = "\"no break\"";

  /**
   * {@code text}.
   */
  String CLASS = "class";

  /**
   * {@code "my* /type"}.
   */
  String TYPED = "typed";

  /**
   * All columns, in order.
   */
  String COLUMNS = "\"select\", \"größe\", \"two words\", \"2nd\", \"Quo\"\"ted\", \"back\\slash\", \"$dollar\", \"*/ {@code}\", _, \"ıI\", \"no break\", class, typed";

  /**
   * The columns of the primary key, in order.
   */
  String PRIMARY_KEY = "\"select\"";
}

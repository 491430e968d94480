package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code "Größe"."order"}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public final class OddTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "\"Größe\".\"order\"";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String SELECT = "\"select\"";

  /**
   * {@code text}.
   */
  public static final String GR_SSE = "\"größe\"";

  /**
   * {@code text}.
   */
  public static final String TWO_WORDS = "\"two words\"";

  /**
   * {@code text}.
   */
  public static final String _2ND = "\"2nd\"";

  /**
   * {@code text}.
   */
  public static final String QUO_TED = "\"Quo\"\"ted\"";

  /**
   * {@code text}.
   */
  public static final String BACK_SLASH = "\"back\\slash\"";

  /**
   * {@code text}.
   */
  public static final String _DOLLAR = "\"$dollar\"";

  /**
   * {@code text}.
   */
  public static final String _____CODE_ = "\"*/ {@code}\"";

  /**
   * {@code text}.
   */
  public static final String __ = "_";

  /**
   * {@code text}.
   */
  public static final String II = "\"ıI\"";

  /**
   * {@code text}.
   */
  public static final String NO_BREAK = "\"no break\"";

  /**
   * {@code text}.
   */
  public static final String CLASS = "class";

  /**
   * {@code "my* /type"}.
   */
  public static final String TYPED = "typed";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(SELECT, GR_SSE, TWO_WORDS, _2ND,
      QUO_TED, BACK_SLASH, _DOLLAR, _____CODE_, __, II, NO_BREAK, CLASS, TYPED);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of(SELECT);

  private OddTable() {
  }
}

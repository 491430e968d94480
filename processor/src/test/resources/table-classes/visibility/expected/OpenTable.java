package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code open}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public final class OpenTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "open";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String ID = "id";

  /**
   * {@code text}.
   */
  public static final String LABEL = "label";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(ID, LABEL);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of(ID);

  private OpenTable() {
  }
}

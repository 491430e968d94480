package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code open}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public interface OpenTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "open";

  /**
   * {@code bigint NOT NULL}.
   */
  String ID = "id";

  /**
   * {@code text}.
   */
  String LABEL = "label";

  /**
   * All columns, in order.
   */
  String COLUMNS = "id, label";

  /**
   * The columns of the primary key, in order.
   */
  String PRIMARY_KEY = "id";
}

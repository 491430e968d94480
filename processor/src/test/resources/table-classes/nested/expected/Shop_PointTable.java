package shop;

import javax.annotation.processing.Generated;

/**
 * The names in table {@code points}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public interface Shop_PointTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "points";

  /**
   * {@code bigint NOT NULL}.
   */
  String Z = "z";

  /**
   * {@code integer NOT NULL}.
   */
  String A = "a";

  /**
   * All columns, in order.
   */
  String COLUMNS = "z, a";

  /**
   * The columns of the primary key, in order.
   */
  String PRIMARY_KEY = "z";
}

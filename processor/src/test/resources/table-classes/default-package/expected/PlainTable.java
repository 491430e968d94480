import javax.annotation.processing.Generated;

/**
 * The names in table {@code plain}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public interface PlainTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  String TABLE = "plain";

  /**
   * {@code integer NOT NULL}.
   */
  String NUMBER = "number";

  /**
   * All columns, in order.
   */
  String COLUMNS = "number";
}

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code plain}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
public final class PlainTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "plain";

  /**
   * {@code integer NOT NULL}.
   */
  public static final String NUMBER = "number";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(NUMBER);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of();

  private PlainTable() {
  }
}

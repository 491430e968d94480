package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The names in table {@code customers}, as SQL text.
 */
@Generated("dev.schemac.processor.SchemacProcessor")
final class CustomerTable {
  /**
   * The table, qualified where it stands in a named schema.
   */
  public static final String TABLE = "customers";

  /**
   * {@code bigint NOT NULL}.
   */
  public static final String ID = "id";

  /**
   * All columns, in order.
   */
  public static final List<String> COLUMNS = List.<String>of(ID);

  /**
   * The primary key's columns.
   */
  public static final List<String> PRIMARY_KEY = List.<String>of(ID);

  private CustomerTable() {
  }
}

package dev.schemac.database.catalog;

import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.SqlText;
import org.jspecify.annotations.Nullable;

/** Expressions as the server prints them. */
final class ServerExpression {

  private ServerExpression() {}

  /**
   * The expression as the schema holds it.
   *
   * @throws BadSqlException if schemac's reader of SQL does not take it
   */
  static SqlText parse(String printed) throws BadSqlException {
    return SqlText.parse(ArrayCasts.toElements(printed));
  }

  /** The same, or null where it is not taken. */
  static @Nullable SqlText parseOrNull(String printed) {
    try {
      return parse(printed);
    } catch (BadSqlException e) {
      return null;
    }
  }
}

package dev.schemac.core.diff;

import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.List;

/** Small SQL texts of our own making. */
final class SqlTexts {

  private static final List<String> UTC = List.of("UTC", "Etc/UTC", "GMT");

  private SqlTexts() {}

  static SqlText text(String sql) {
    try {
      return SqlText.parse(sql);
    } catch (BadSqlException e) {
      throw new IllegalStateException("our own SQL is broken: " + sql, e);
    }
  }

  /** {@code column::type}. */
  static SqlText cast(String column, SqlType type) {
    return text(Identifiers.quote(column) + "::" + type.sql());
  }

  /**
   * Whether an expression takes a column's value for UTC and does nothing else with it. {@code GMT}
   * is the same to PostgreSQL: measured on 15.19 and 18.6 for each month since 4713 BC.
   */
  static boolean isAtUtc(SqlText expression, String column) {
    String name = Identifiers.quote(column);
    for (String zone : UTC) {
      String literal = "'" + zone + "'";
      String folded = expression.text().replaceAll("(?i)" + literal, literal);
      if (folded.equals(text(name + " AT TIME ZONE " + literal).text())
          || folded.equals(text("timezone(" + literal + ", " + name + ")").text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a default is NULL, which is the same as none. */
  static boolean isNull(SqlText text) {
    return text.text().equals("NULL");
  }
}

package dev.schemac.core.diff;

import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;

/** Small SQL texts of our own making. */
final class SqlTexts {

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

  /** Whether a default is none in effect. */
  static boolean isNull(SqlText text) {
    return text.text().equals("NULL");
  }
}

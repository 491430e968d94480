package dev.schemac.core.hazard;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import org.jspecify.annotations.Nullable;

/**
 * A check that spares {@code SET NOT NULL} its scan: one that says no more than {@code c IS NOT
 * NULL} and holds for all rows.
 */
final class NotNullProof {

  private NotNullProof() {}

  /** The condition that proves it. */
  static SqlText condition(String column) {
    try {
      return SqlText.parse(Identifiers.quote(column) + " IS NOT NULL");
    } catch (BadSqlException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The column that a check says no more of than that it is not NULL; null: another check. */
  static @Nullable String column(Check check) {
    for (String name : check.condition().identifiers()) {
      if (check.condition().equals(condition(name))) {
        return name;
      }
    }
    return null;
  }

  /** The check on that column, valid or not; null: none. */
  static @Nullable Check of(CatalogState catalogState, QualifiedName table, String column) {
    Table knownTable = catalogState.table(table);
    if (knownTable == null) {
      return null;
    }
    for (Check check : knownTable.constraints(Check.class)) {
      if (column.equals(column(check))) {
        return check;
      }
    }
    return null;
  }
}

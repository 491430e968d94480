package dev.schemac.core.hazard;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Volatility;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks that all rows satisfy although they were taken away: one with the same condition, added in
 * the same transaction, refuses no row. Type changes take checks away and restore them.
 */
final class ProvenConditions {

  private record Condition(QualifiedName table, SqlText condition) {}

  private record Named(QualifiedName table, String constraint) {}

  private final Set<Condition> satisfied = new HashSet<>();
  private final Set<Named> restored = new HashSet<>();

  /** A valid check goes. What it says may depend on more than the row: then it tells nothing. */
  void gone(QualifiedName table, Check check) {
    if (Volatility.dependsOnRowOnly(check.condition())) {
      satisfied.add(new Condition(CatalogState.key(table), check.condition()));
    }
  }

  /** Whether no row of the table can violate a condition. */
  boolean satisfies(QualifiedName table, SqlText condition) {
    return satisfied.contains(new Condition(CatalogState.key(table), condition));
  }

  /** A check comes whose condition all rows satisfy. */
  void restored(QualifiedName table, String constraint) {
    restored.add(new Named(CatalogState.key(table), constraint));
  }

  /** Whether the check of that name came in this way. */
  boolean isRestored(QualifiedName table, String constraint) {
    return restored.contains(new Named(CatalogState.key(table), constraint));
  }

  /** Values of a column become others. */
  void changed(QualifiedName table, String column) {
    satisfied.removeIf(
        it ->
            it.table().equals(CatalogState.key(table))
                && new Check("", it.condition()).mentions().contains(column));
  }

  /** Names change, or others get at the rows in between. */
  void forget() {
    satisfied.clear();
  }
}

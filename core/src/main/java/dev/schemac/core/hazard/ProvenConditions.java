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

  /**
   * Notes that a valid check is dropped. If its condition depends on more than the row, it proves
   * nothing.
   */
  void gone(QualifiedName table, Check check) {
    if (Volatility.dependsOnRowOnly(check.condition())) {
      satisfied.add(new Condition(CatalogState.key(table), check.condition()));
    }
  }

  /** Whether no row of the table can violate a condition. */
  boolean satisfies(QualifiedName table, SqlText condition) {
    return satisfied.contains(new Condition(CatalogState.key(table), condition));
  }

  /** Notes that a check is added whose condition all rows satisfy. */
  void restored(QualifiedName table, String constraint) {
    restored.add(new Named(CatalogState.key(table), constraint));
  }

  /** Whether the check of that name came in this way. */
  boolean isRestored(QualifiedName table, String constraint) {
    return restored.contains(new Named(CatalogState.key(table), constraint));
  }

  /**
   * Notes that values of a column change, so that what is known of conditions on it no longer
   * holds.
   */
  void changed(QualifiedName table, String column) {
    satisfied.removeIf(
        it ->
            it.table().equals(CatalogState.key(table))
                && new Check("", it.condition()).mentions().contains(column));
  }

  /** Forgets everything, since names change or others may write rows before the next statement. */
  void forget() {
    satisfied.clear();
  }
}

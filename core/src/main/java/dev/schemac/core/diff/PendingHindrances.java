package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.schema.Volatility;
import java.util.HashSet;
import java.util.Set;

/**
 * Which constraints and indexes of a table would hinder code that no longer knows some columns: it
 * inserts rows that have NULL or the default there, and it may delete what a key of them leads to.
 */
final class PendingHindrances {

  private final Table table;

  /** The columns that the code no longer knows. */
  private final Set<String> unknown;

  PendingHindrances(Table table, Set<String> unknown) {
    this.table = table;
    this.unknown = unknown;
  }

  boolean has(Constraint constraint) {
    if (!Mentions.any(constraint.mentions(), unknown)) {
      return false;
    }
    if (constraint instanceof LabelCheck) {
      // It takes NULL and the default, and says which labels rows can hold if the column returns.
      return false;
    }
    return constraint instanceof ForeignKey
        || !(constraint instanceof Unique unique)
        || unique.nullsNotDistinct()
        || !isFreeOfConflicts(new HashSet<>(unique.columns()));
  }

  boolean has(Index index) {
    if (!index.unique() || !Mentions.any(Mentions.of(index), unknown)) {
      return false;
    }
    Set<String> keys = new HashSet<>(index.columns());
    Set<String> elsewhere = new HashSet<>(Mentions.of(index));
    elsewhere.removeAll(keys);
    return index.nullsNotDistinct() || Mentions.any(elsewhere, unknown) || !isFreeOfConflicts(keys);
  }

  /** Whether rows without values for the columns never conflict: NULL is not equal to NULL. */
  private boolean isFreeOfConflicts(Set<String> keys) {
    for (Column column : table.columns()) {
      if (keys.contains(column.name()) && unknown.contains(column.name())) {
        boolean repeats =
            column.generatedAs() != null
                || (column.defaultSql() != null
                    && !SqlTexts.isNull(column.defaultSql())
                    && !Volatility.isVolatile(column.defaultSql()));
        if (repeats) {
          return false;
        }
      }
    }
    return true;
  }
}

package dev.schemac.core.diff;

import dev.schemac.core.finding.BackfillMissing;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.text.PlainExpression;
import dev.schemac.core.text.SqlText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keys over new columns alone that get the same values in all rows that are there, so that the
 * second row would violate the key.
 */
final class OneValueKeys {

  private final DiffCollector diffCollector;
  private final TablePair pair;
  private final Map<String, Change.AddColumn> added;
  private final Set<String> columns;

  /**
   * The keys of a table.
   *
   * @param added its new columns, by name
   */
  OneValueKeys(DiffCollector diffCollector, TablePair pair, Map<String, Change.AddColumn> added) {
    this.diffCollector = diffCollector;
    this.pair = pair;
    this.added = added;
    this.columns = new HashSet<>(RenamedNames.columnNames(pair.to));
    this.columns.addAll(RenamedNames.columnNames(pair.base));
  }

  void report() {
    if (added.isEmpty()) {
      return;
    }
    for (Constraint constraint : TablePair.constraints(pair.to)) {
      if (constraint instanceof Constraint.Key key) {
        report(key.columns(), key.nullsNotDistinct());
      }
    }
    for (Index index : pair.to.indexes()) {
      List<String> names = columns(index);
      if (index.unique() && index.where() == null && names != null) {
        report(names, index.nullsNotDistinct());
      }
    }
  }

  private static @Nullable List<String> columns(Index index) {
    return index.expressions().isEmpty() ? index.columns() : null;
  }

  private void report(List<String> key, boolean nullsNotDistinct) {
    for (String column : key) {
      if (!hasOneValue(added.get(column), nullsNotDistinct)) {
        return;
      }
    }
    String column = key.get(0);
    Column current = pair.columnAfter(column);
    String type = current == null ? "" : current.type().sql();
    diffCollector.report(
        pair.address(column),
        new BackfillMissing(
            pair.name().toString(),
            column,
            BackfillMissing.Cause.NEW_WITH_ONE_VALUE,
            AnnotationSource.backfill(type.equals("uuid") ? "gen_random_uuid()" : "…"),
            true,
            "",
            false,
            true));
  }

  /**
   * Whether it is certain that all rows get the same value, and one that violates a unique key:
   * NULL does so only where NULLs count as equal.
   */
  private boolean hasOneValue(Change.@Nullable AddColumn add, boolean nullsNotDistinct) {
    if (add == null
        || add.column().generatedAs() != null
        || add.column().identity() != Column.Identity.NONE) {
      return false;
    }
    SqlText value = add.backfill() == null ? add.column().defaultSql() : add.backfill();
    if (value == null || SqlTexts.isNull(value)) {
      return nullsNotDistinct && add.column().nullable();
    }
    return PlainExpression.isOneValue(value, columns);
  }
}

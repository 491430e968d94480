package dev.schemac.core.diff;

import dev.schemac.core.finding.BackfillMissing;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the columns of a table. */
final class ColumnDiff {

  private final Comparison comparison;
  private final DiffCollector diffCollector;
  private final TablePair pair;
  private final QualifiedName table;
  private final Conversion conversion;
  private final LabelDefaults labelDefaults;
  private final ExpressionNames expressionNames;
  private final HeldLabelsDiff heldLabels;
  private final Map<String, Change.AddColumn> added = new HashMap<>();

  ColumnDiff(Comparison comparison, TablePair pair) {
    this.comparison = comparison;
    this.diffCollector = comparison.diffCollector();
    this.pair = pair;
    this.table = pair.name();
    this.conversion = new Conversion(comparison, pair);
    this.labelDefaults = new LabelDefaults(comparison, pair);
    this.expressionNames = new ExpressionNames(pair, diffCollector);
    this.heldLabels = new HeldLabelsDiff(comparison, pair);
  }

  /** A column of the target with the one of the base that it was, if it was one. */
  void compare(Column to) {
    labelDefaults.check(to);
    Column from = pair.columnBefore(to.name());
    heldLabels.compare(from, to);
    if (from == null) {
      add(to);
    } else {
      pending(from, to);
      Column followed = labelDefaults.follow(from).withPending(to.pending());
      alter(followed.withHeld(to.held()), to, from.held());
    }
  }

  /** A table that is pending as a whole is one change. */
  private void pending(Column from, Column to) {
    if (from.pending() && !to.pending()) {
      diffCollector.add(new Change.KeepColumn(table, to.name()));
    } else if (!from.pending() && to.pending() && !pair.to.isPending()) {
      diffCollector.carryOut(new Intent.DroppedColumn(table, to.name(), true));
      diffCollector.add(new Change.DropColumnLater(table, to.name()));
    }
  }

  private void add(Column to) {
    boolean mustFill = !to.nullable() && !fillsItself(to);
    SqlText backfill = to.generatedAs() == null ? backfill(to, mustFill) : null;
    if (mustFill && backfill == null) {
      reportMissing(to, BackfillMissing.Cause.NEW_AND_NOT_NULL);
    }
    if (!diffCollector.isDoubtful(pair.address(to.name()))) {
      conversion.guardNew(to, backfill != null);
    }
    Change.AddColumn change = new Change.AddColumn(table, to, backfill);
    added.put(to.name(), change);
    diffCollector.add(change);
  }

  /** The new columns, by name. */
  Map<String, Change.AddColumn> added() {
    return added;
  }

  private void alter(Column from, Column to, @Nullable HeldLabels held) {
    if (from.equals(to)) {
      conversion.guardGenerated(to);
      return;
    }
    Conversion.Result values = conversion.of(from, to, held);
    SqlText backfill = null;
    if (from.nullable() && !to.nullable() && to.generatedAs() == null) {
      boolean mustFill = to.defaultSql() == null || SqlTexts.isNull(to.defaultSql());
      backfill = backfill(to, mustFill);
      if (mustFill && backfill == null) {
        reportMissing(to, BackfillMissing.Cause.BECOMES_NOT_NULL);
      }
    }
    diffCollector.add(
        new Change.AlterColumn(table, from, to, values.using(), values.labels(), backfill));
  }

  /** Whether a row that gives it no value gets one that is not NULL. */
  static boolean fillsItself(Column column) {
    boolean hasDefault = column.defaultSql() != null && !SqlTexts.isNull(column.defaultSql());
    return hasDefault || column.generatedAs() != null || column.identity() != Column.Identity.NONE;
  }

  /**
   * What rows without a value get. A backfill that an earlier migration carried out is used again
   * if nobody says another one: it fills only rows that have no value, so it cannot overwrite
   * anything.
   */
  private @Nullable SqlText backfill(Column column, boolean mustFill) {
    Intent.Backfill backfill = intent(column, mustFill);
    if (backfill == null) {
      return null;
    }
    diffCollector.carryOut(backfill);
    expressionNames.check(backfill, backfill.value());
    labelDefaults.checkBackfill(column, backfill.value());
    return backfill.value();
  }

  private Intent.@Nullable Backfill intent(Column column, boolean mustFill) {
    Intents intents = comparison.intents();
    Intent.Backfill fresh = intents.fresh(Intent.Backfill.class, table, column.name());
    if (fresh != null || !mustFill) {
      return fresh;
    }
    List<Intent.Backfill> spent = intents.of(Intent.Backfill.class, table, column.name());
    return spent.isEmpty() ? null : spent.get(0);
  }

  private void reportMissing(Column column, BackfillMissing.Cause cause) {
    if (!diffCollector.isDoubtful(pair.address(column.name()))) {
      ExampleBackfill example =
          ExampleBackfill.of(column, pair.to, comparison.target().enumTypes());
      diffCollector.report(
          pair.address(column.name()),
          new BackfillMissing(
              table.toString(),
              column.name(),
              cause,
              AnnotationSource.backfill(example.value()),
              example.unique(),
              example.references(),
              comparison.intents().fresh(Intent.Using.class, table, column.name()) != null,
              true));
    }
  }
}

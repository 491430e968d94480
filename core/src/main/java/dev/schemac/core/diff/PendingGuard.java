package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.PendingNotPossible;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.SqlText;
import java.util.Objects;

/** Refuses to keep columns in the database without which, or with which, new code cannot run. */
final class PendingGuard {

  private final Comparison comparison;
  private final TablePair pair;

  PendingGuard(Comparison comparison, TablePair pair) {
    this.comparison = comparison;
    this.pair = pair;
  }

  void check() {
    for (Column column : pair.to.columns()) {
      Column before = column.pending() ? pair.columnBefore(column.name()) : null;
      if (before != null && !before.pending()) {
        key(column);
        references(column);
        sourceOf(column);
        fills(column);
      }
      if (before != null) {
        sources(column);
      }
    }
  }

  /** A row that new code inserts has no value for it. */
  private void key(Column column) {
    PrimaryKey key = pair.base.primaryKey();
    if (key != null && key.columns().contains(column.name())) {
      refuse(column, PendingNotPossible.Reason.IN_PRIMARY_KEY, key.name());
    }
  }

  /** A key that goes in the same migration hinders nobody any more. */
  private void references(Column column) {
    for (Table table : comparison.target().tables().values()) {
      for (ForeignKey key : table.constraints(ForeignKey.class)) {
        if (key.target().equals(pair.name()) && key.targetColumns().contains(column.name())) {
          refuse(
              column,
              PendingNotPossible.Reason.REFERENCED,
              key.name() + " of table '" + table.name() + "'");
        }
      }
    }
  }

  /** What is computed from it changes under code that still writes it. */
  private void sourceOf(Column column) {
    for (Column other : pair.base.columns()) {
      SqlText expression = other.generatedAs();
      boolean stays = !pair.columns.isDoomed(other.name());
      Column now = stays ? pair.columnAfter(pair.columns.now(other.name())) : null;
      if (expression != null
          && expression.identifiers().contains(column.name())
          && now != null
          && !now.pending()) {
        refuse(column, PendingNotPossible.Reason.COMPUTED_FROM, other.name());
      }
    }
  }

  /**
   * The trigger that fills a new column for running code ends with the migration. A column that is
   * there already is written by that code itself.
   */
  private void fills(Column column) {
    Intents intents = comparison.intents();
    for (Intent.Backfill backfill : intents.of(Intent.Backfill.class, pair.name())) {
      if (!intents.isSpent(backfill)
          && pair.columnBefore(backfill.column()) == null
          && backfill.value().identifiers().contains(column.name())
          && !backfill.column().equals(column.name())) {
        refuse(column, PendingNotPossible.Reason.FILLS, backfill.column());
      }
    }
  }

  /** A column that stays is computed from columns that do, and that stay as they are. */
  private void sources(Column column) {
    SqlText expression = column.generatedAs();
    if (expression == null) {
      return;
    }
    for (Column source : pair.base.columns()) {
      String now = pair.columns.now(source.name());
      if (!expression.identifiers().contains(now)) {
        continue;
      }
      if (pair.columns.isDoomed(source.name())) {
        refuse(column, PendingNotPossible.Reason.LOSES_SOURCE, source.name());
      } else if (changes(now)) {
        refuse(column, PendingNotPossible.Reason.SOURCE_CHANGES, now);
      }
    }
  }

  /** Whether a column changes so that what is computed from it must be made anew. */
  private boolean changes(String name) {
    Column from = pair.columnBefore(name);
    Column to = pair.columnAfter(name);
    return from != null
        && to != null
        && (!from.type().equals(to.type())
            || !Objects.equals(from.collation(), to.collation())
            || (from.generatedAs() == null) != (to.generatedAs() == null));
  }

  private void refuse(Column column, PendingNotPossible.Reason reason, String by) {
    Intent later = new Intent.DroppedColumn(pair.name(), column.name(), true);
    comparison
        .diffCollector()
        .report(
            new Address.OfIntent(later),
            new PendingNotPossible(column.name(), pair.name().toString(), reason, by));
  }
}

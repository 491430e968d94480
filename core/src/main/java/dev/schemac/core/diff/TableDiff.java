package dev.schemac.core.diff;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the tables. */
final class TableDiff implements ObjectDiff {

  private final Comparison comparison;
  private final DiffCollector diffCollector;
  private final HandOvers handOvers;
  private final TakeOvers takeOvers;
  private final boolean surroundingsStay;

  TableDiff(Comparison comparison, HandOvers handOvers, TakeOvers takeOvers) {
    this.comparison = comparison;
    this.handOvers = handOvers;
    this.takeOvers = takeOvers;
    this.surroundingsStay = comparison.keepsSurroundings();
    this.diffCollector = comparison.diffCollector();
  }

  @Override
  public void compare() {
    for (Table table : comparison.target().tables().values()) {
      compare(table);
    }
  }

  @Override
  public void drop() {
    new DropGuard(comparison).dropTables(handOvers, takeOvers);
  }

  /** A table of the target with the one of the base that it was, if it was one. */
  private void compare(Table to) {
    QualifiedName before = comparison.renamedNames().tables().before(to.name());
    if (before == null && takeOvers.take(to.name())) {
      takeOvers.takeOver(to);
      return;
    }
    if (before == null) {
      takeOvers.createAnew(to.name());
      diffCollector.add(new Change.CreateTable(to));
      refuseDropsOfLabels(to);
      new FormerLabels(comparison, null, to).report();
      return;
    }
    Table base = comparison.tableOfBase(before);
    // In most compiles most tables are unchanged, and there is nothing to compare in them.
    if (surroundingsStay && !comparison.intents().concern(to.name()) && base.equals(to)) {
      return;
    }
    Table from = FollowedLabels.in(comparison, comparison.renamedBase().table(base));
    compare(new TablePair(base, from, to, comparison.renamedNames().columns(before)));
  }

  private void compare(TablePair pair) {
    QualifiedName table = pair.name();
    if (!pair.base.name().equals(table)) {
      diffCollector.add(new Change.RenameTable(pair.base.name(), table));
    }
    for (Map.Entry<String, String> renamed : pair.columns.renamed().entrySet()) {
      diffCollector.add(new Change.RenameColumn(table, renamed.getKey(), renamed.getValue()));
    }
    DropGuard drops = new DropGuard(comparison);
    drops.guardColumns(pair);
    if (pair.to.isPending() && !pair.base.isPending()) {
      diffCollector.carryOut(new Intent.DroppedTable(table, true));
      diffCollector.add(new Change.DropTableLater(table));
    } else if (!pair.to.isPending() && !pair.to.pendingColumns().isEmpty()) {
      new PendingGuard(comparison, pair).check();
    }
    new ConstraintDiff(comparison, pair).compare();
    new IndexDiff(comparison, pair).compare();
    ColumnDiff columns = new ColumnDiff(comparison, pair);
    for (Column column : pair.to.columns()) {
      columns.compare(column);
    }
    new FormerLabels(comparison, pair, pair.to).report();
    new OneValueKeys(diffCollector, pair, columns.added()).report();
    drops.dropColumns(pair);
    if (!Objects.equals(pair.from.comment(), pair.to.comment())) {
      diffCollector.add(new Change.CommentTable(table, pair.to.comment()));
    }
  }

  /** A new table has no rows whose labels could go. */
  private void refuseDropsOfLabels(Table table) {
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      comparison.labelDiff().ofColumn(table.name(), check.column(), List.of(), check.labels());
    }
    for (Column column : table.columns()) {
      HeldLabels held = column.held();
      if (held != null) {
        comparison.labelDiff().ofColumn(table.name(), column.name(), List.of(), held.labels());
      }
    }
  }
}

package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.DropNotConfirmed;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drops tables and columns, and asks where nobody confirmed that what they hold may go. */
final class DropGuard {

  private final Comparison comparison;
  private final Intents intents;
  private final DiffCollector diffCollector;

  DropGuard(Comparison comparison) {
    this.comparison = comparison;
    this.intents = comparison.intents();
    this.diffCollector = comparison.diffCollector();
  }

  void dropTables(HandOvers handOvers, TakeOvers takeOvers) {
    NameMap<QualifiedName> names = comparison.renamedNames().tables();
    for (Intent.DroppedTable drop : intents.all(Intent.DroppedTable.class)) {
      Table mapped = comparison.target().tables().get(drop.table());
      boolean there = mapped != null && !mapped.isPending();
      if (there
          && !names.isDoomed(drop.table())
          && !intents.isSpent(drop)
          && !takeOvers.isOfTheirs(drop)) {
        new ContradictoryIntents(diffCollector)
            .drop(
                drop,
                new Address.OfTable(drop.table()),
                "table",
                drop.table().toString(),
                "a class still maps it");
      }
    }
    List<Table> lost = new ArrayList<>();
    for (QualifiedName name : names.doomed()) {
      if (handOvers.take(name)) {
        handOvers.handOver(name);
        continue;
      }
      Table table = comparison.tableOfBase(name);
      if (table.isPending()) {
        guardName(
            new Address.OfTable(name), "table", name.toString(), new Intent.DroppedTable(name));
      } else if (!isConfirmed(new Intent.DroppedTable(name), new Intent.DroppedTable(name, true))
          && !diffCollector.isDoubtful(new Address.OfTable(name))) {
        lost.add(table);
      }
      diffCollector.add(new Change.DropTable(table));
    }
    if (lost.isEmpty()) {
      return;
    }
    Map<String, List<String>> candidates =
        Candidates.tables(lost, comparison.target(), names.added());
    for (Table table : lost) {
      report(
          new Address.OfTable(table.name()),
          DropNotConfirmed.Loss.TABLE,
          table.name().toString(),
          "",
          AnnotationSource.droppedTable(table.name()),
          candidates.getOrDefault(table.name().toString(), List.of()),
          new Intent.DroppedTable(table.name()),
          new Intent.DroppedTable(table.name(), true),
          AnnotationSource.droppedTableLater(table.name()));
    }
  }

  /**
   * Asks about each column that is dropped without a confirmation. It runs before all other
   * questions about the columns of the table. A new column may be a renamed one: if a person were
   * asked for its backfill first and gave one, the old column's values would be lost.
   */
  void guardColumns(TablePair pair) {
    for (Intent.DroppedColumn drop : intents.of(Intent.DroppedColumn.class, pair.name())) {
      refuseIfThere(pair, drop);
    }
    List<Column> lost = new ArrayList<>();
    for (int i = 0; i < pair.base.columns().size(); i++) {
      Column column = pair.from.columns().get(i);
      if (!pair.columns.isDoomed(pair.base.columns().get(i).name())) {
        guardValues(pair, column);
      } else if (column.pending()) {
        guardName(pair.address(column.name()), "column", column.name(), drop(pair, column, false));
      } else if (!isConfirmed(drop(pair, column, false), drop(pair, column, true))
          && !diffCollector.isDoubtful(pair.address(column.name()))) {
        lost.add(column);
      }
    }
    if (!lost.isEmpty()) {
      reportLost(pair, lost);
    }
  }

  private void reportLost(TablePair pair, List<Column> lost) {
    Map<String, List<String>> candidates =
        Candidates.columns(lost, pair.from, pair.to, pair.columns.added());
    for (Column column : lost) {
      List<String> successors = candidates.getOrDefault(column.name(), List.of());
      report(
          pair.address(),
          DropNotConfirmed.Loss.COLUMN,
          column.name(),
          pair.name().toString(),
          AnnotationSource.droppedColumn(column.name()),
          successors,
          drop(pair, column, false),
          drop(pair, column, true),
          AnnotationSource.droppedColumnLater(column.name()));
      for (String candidate : successors) {
        diffCollector.doubt(pair.address(candidate));
      }
    }
  }

  void dropColumns(TablePair pair) {
    for (int i = 0; i < pair.base.columns().size(); i++) {
      if (pair.columns.isDoomed(pair.base.columns().get(i).name())) {
        diffCollector.add(new Change.DropColumn(pair.name(), pair.from.columns().get(i)));
      }
    }
  }

  private void refuseIfThere(TablePair pair, Intent.DroppedColumn drop) {
    Column mapped = pair.columnAfter(drop.column());
    boolean there = mapped != null && !mapped.pending();
    boolean goes =
        !drop.later() && (pair.columns.isDoomed(drop.column()) || losesValues(pair, drop.column()));
    if (there && !goes && !intents.isSpent(drop)) {
      new ContradictoryIntents(diffCollector)
          .drop(
              drop,
              pair.address(),
              "column",
              drop.column(),
              "a field of " + pair.name() + " still maps it");
    }
  }

  /**
   * Asks about a column that becomes a generated one: the column stays, but the values that it
   * holds are lost.
   */
  private void guardValues(TablePair pair, Column from) {
    Intent now = drop(pair, from, false);
    Intent later = drop(pair, from, true);
    if (losesValues(pair, from.name()) && !isConfirmed(now, later)) {
      report(
          pair.address(from.name()),
          DropNotConfirmed.Loss.VALUES,
          from.name(),
          pair.name().toString(),
          AnnotationSource.droppedColumn(from.name()),
          List.of(),
          now,
          later,
          null);
    }
  }

  private static boolean losesValues(TablePair pair, String name) {
    Column from = pair.columnBefore(name);
    Column to = pair.columnAfter(name);
    return from != null && to != null && from.generatedAs() == null && to.generatedAs() != null;
  }

  /**
   * What is pending goes where a person says so, or stands in the way of what gets its name, about
   * which somebody has to decide.
   */
  private void guardName(Address address, String kind, String name, Intent drop) {
    if (intents.say(drop)) {
      diffCollector.carryOut(drop);
    } else if (!diffCollector.isDoubtful(address)) {
      diffCollector.report(address, FindingId.PENDING_NAME, kind, name);
    }
  }

  private static Intent drop(TablePair pair, Column column, boolean later) {
    return new Intent.DroppedColumn(pair.name(), column.name(), later);
  }

  /**
   * Whether somebody confirmed a loss. What is said of this one thing counts more than what is
   * allowed for all: where a person wants it dropped later, it is not dropped unasked.
   */
  private boolean isConfirmed(Intent now, Intent later) {
    if (intents.sayAnew(now)) {
      diffCollector.carryOut(now);
      return true;
    }
    return comparison.options().dropsAllowed() && !intents.say(later);
  }

  private void report(
      Address address,
      DropNotConfirmed.Loss loss,
      String name,
      String owner,
      String confirmation,
      List<String> candidates,
      Intent now,
      Intent later,
      @Nullable String adviceForLater) {
    // All that acted in an earlier migration was about an earlier thing of that name.
    boolean spent = intents.say(now);
    if (spent) {
      diffCollector.refuse(now);
    }
    diffCollector.report(
        address,
        new DropNotConfirmed(
            loss,
            name,
            owner,
            confirmation,
            AnnotationSource.renamedFrom(name),
            candidates,
            spent,
            spent || intents.say(later) ? null : adviceForLater));
  }
}

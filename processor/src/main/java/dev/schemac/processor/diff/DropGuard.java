package dev.schemac.processor.diff;

import dev.schemac.processor.model.Address;
import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.FindingId;
import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drops tables and columns, and asks where nobody confirmed that what they hold may go. */
final class DropGuard {

  private final Comparison comparison;
  private final Intents intents;
  private final Outcome outcome;

  DropGuard(Comparison comparison) {
    this.comparison = comparison;
    this.intents = comparison.intents();
    this.outcome = comparison.outcome();
  }

  void dropTables() {
    Map<QualifiedName, Intent> confirmed = new HashMap<>();
    NameMap<QualifiedName> names = comparison.names().tables();
    for (Intent.DroppedTable drop : intents.all(Intent.DroppedTable.class)) {
      confirmed.put(drop.table(), drop);
      boolean there = comparison.target().tables().containsKey(drop.table());
      if (there && !names.isDoomed(drop.table()) && !intents.isSpent(drop)) {
        new Contradictions(outcome)
            .drop(
                drop,
                new Address.OfTable(drop.table()),
                "table",
                drop.table().toString(),
                "a class still maps it");
      }
    }
    for (QualifiedName name : names.doomed()) {
      Table table = comparison.tableOfBase(name);
      Address address = new Address.OfTable(name);
      if (!isConfirmed(confirmed.get(name)) && !outcome.isDoubtful(address)) {
        report(
            address,
            "table",
            name.toString(),
            "",
            Paste.droppedTable(name),
            Candidates.tables(table, comparison.target(), names.added()),
            confirmed.get(name));
      }
      outcome.add(new Change.DropTable(table));
    }
  }

  void dropColumns(TablePair pair) {
    Map<String, Intent.DroppedColumn> confirmed = intents.droppedColumns(pair.name());
    for (Intent.DroppedColumn drop : confirmed.values()) {
      refuseIfThere(pair, drop);
    }
    for (int i = 0; i < pair.base.columns().size(); i++) {
      Column column = pair.from.columns().get(i);
      if (!pair.columns.isDoomed(pair.base.columns().get(i).name())) {
        guardValues(pair, column, confirmed.get(column.name()));
        continue;
      }
      Intent.DroppedColumn drop = confirmed.get(column.name());
      if (!isConfirmed(drop) && !outcome.isDoubtful(pair.address(column.name()))) {
        report(
            pair.address(),
            "column",
            column.name(),
            pair.name().toString(),
            Paste.droppedColumn(column.name()),
            Candidates.columns(column, pair.from, pair.to, pair.columns.added()),
            drop);
      }
      outcome.add(new Change.DropColumn(pair.name(), column));
    }
  }

  private void refuseIfThere(TablePair pair, Intent.DroppedColumn drop) {
    boolean there = pair.columnAfter(drop.column()) != null;
    boolean goes = pair.columns.isDoomed(drop.column()) || losesValues(pair, drop.column());
    if (there && !goes && !intents.isSpent(drop)) {
      new Contradictions(outcome)
          .drop(
              drop,
              pair.address(),
              "column",
              drop.column(),
              "a field of " + pair.name() + " still maps it");
    }
  }

  /** A column that becomes a generated one stays, but what it holds does not. */
  private void guardValues(TablePair pair, Column from, Intent.@Nullable DroppedColumn drop) {
    if (losesValues(pair, from.name()) && !isConfirmed(drop)) {
      report(
          pair.address(from.name()),
          "values",
          from.name(),
          pair.name().toString(),
          Paste.droppedColumn(from.name()),
          List.of(),
          drop);
    }
  }

  private static boolean losesValues(TablePair pair, String name) {
    Column from = pair.columnBefore(name);
    Column to = pair.columnAfter(name);
    return from != null && to != null && from.generatedAs() == null && to.generatedAs() != null;
  }

  private boolean isConfirmed(@Nullable Intent drop) {
    if (drop != null && !intents.isSpent(drop)) {
      outcome.carryOut(drop);
      return true;
    }
    return comparison.options().dropsAllowed();
  }

  private void report(
      Address address,
      String kind,
      String name,
      String of,
      String confirm,
      List<String> candidates,
      @Nullable Intent spent) {
    if (spent != null) {
      outcome.refuse(spent);
    }
    outcome.report(
        address,
        FindingId.DROP_NOT_CONFIRMED,
        kind,
        name,
        of,
        confirm,
        Paste.renamedFrom(name),
        String.join(", ", candidates),
        spent == null ? "" : "spent");
  }
}

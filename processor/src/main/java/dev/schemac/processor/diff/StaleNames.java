package dev.schemac.processor.diff;

import dev.schemac.processor.model.Address;
import dev.schemac.processor.model.Check;
import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.FindingId;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.SqlText;
import java.util.Set;
import java.util.TreeSet;

/** Reports SQL text of the target that mentions a column by a name it no longer has. */
final class StaleNames {

  private final TablePair pair;
  private final Outcome outcome;

  /** The base's names of columns that no column of the target has. */
  private final Set<String> stale;

  StaleNames(TablePair pair, Outcome outcome) {
    this.pair = pair;
    this.outcome = outcome;
    this.stale = new TreeSet<>(pair.columns.doomed());
    stale.addAll(pair.columns.renamed().keySet());
    stale.removeAll(Names.columnNames(pair.to));
  }

  void report() {
    if (stale.isEmpty()) {
      return;
    }
    for (Column column : pair.to.columns()) {
      Address address = pair.address(column.name());
      if (column.defaultSql() != null) {
        report(address, column.defaultSql(), stale);
      }
      if (column.generatedAs() != null) {
        report(address, column.generatedAs(), stale);
      }
    }
    for (Check check : pair.to.constraints(Check.class)) {
      report(new Address.OfConstraint(pair.name(), check.name()), check.condition(), stale);
    }
    for (Index index : pair.to.indexes()) {
      Address address = new Address.OfIndex(pair.name(), index.name());
      for (SqlText text : Mentions.texts(index)) {
        report(address, text, stale);
      }
    }
  }

  /** A backfill or conversion runs while columns that go are still there, after all renames. */
  void reportOfIntent(Address address, SqlText text) {
    Set<String> former = new TreeSet<>(stale);
    former.removeAll(pair.columns.doomed());
    report(address, text, former);
  }

  private void report(Address address, SqlText text, Set<String> names) {
    if (names.isEmpty()) {
      return;
    }
    for (String name : Mentions.of(text, names)) {
      outcome.report(
          address,
          FindingId.UNKNOWN_COLUMN,
          name,
          pair.name().toString(),
          pair.columns.renamed().getOrDefault(name, ""));
    }
  }
}

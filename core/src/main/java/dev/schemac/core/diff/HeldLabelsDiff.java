package dev.schemac.core.diff;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.text.Identifiers;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the values of a column stand for. Labels come, go and are renamed as those of a
 * text column; where they are numbered, one that comes or goes may give others another number too.
 */
final class HeldLabelsDiff {

  private final Comparison comparison;
  private final TablePair pair;

  HeldLabelsDiff(Comparison comparison, TablePair pair) {
    this.comparison = comparison;
    this.pair = pair;
  }

  /**
   * Compares those of a column.
   *
   * @param from the column as it is; null: it is new and has no values
   */
  void compare(@Nullable Column from, Column to) {
    HeldLabels before = from == null ? null : from.held();
    HeldLabels after = to.held();
    if (before == null || after == null || before.numbered() != after.numbered()) {
      if (after != null) {
        // What is said of labels that are gone is about none of this column.
        comparison.labelDiff().ofColumn(pair.name(), to.name(), List.of(), after.labels());
      }
      if (from != null && !Objects.equals(before, after)) {
        add(to, new TreeMap<>());
        if (before == null && after != null && after.numbered() && hasOtherCount(to.name())) {
          comparison
              .diffCollector()
              .report(
                  pair.address(to.name()),
                  FindingId.NUMBERS_NOT_KNOWN,
                  pair.name() + "." + to.name());
        }
      }
      return;
    }
    LabelMapping mapping =
        comparison.labelDiff().ofColumn(pair.name(), to.name(), before.labels(), after.labels());
    comparison.diffCollector().carryOut(mapping.intents());
    SortedMap<String, String> values = values(before, after, mapping);
    // Two that swap their names are the same labels.
    if (!before.equals(after) || !values.isEmpty()) {
      add(to, values);
    }
  }

  /** Whether the column held numbers of so many other constants that its check changes. */
  private boolean hasOtherCount(String column) {
    String start = Identifiers.quote(column) + " BETWEEN 0 AND ";
    for (Check check : pair.from.constraints(Check.class)) {
      if (check.condition().sql().startsWith(start)
          && !pair.to.constraints(Check.class).contains(check)) {
        return true;
      }
    }
    return false;
  }

  private void add(Column to, SortedMap<String, String> values) {
    comparison
        .diffCollector()
        .add(new Change.ChangeHeldLabels(pair.name(), to.name(), to.held(), values));
  }

  private static SortedMap<String, String> values(
      HeldLabels before, HeldLabels after, LabelMapping mapping) {
    SortedMap<String, String> values = new TreeMap<>();
    for (String label : before.labels()) {
      String now =
          mapping.replaced().getOrDefault(label, mapping.renamed().getOrDefault(label, label));
      if (!mapping.lost().contains(label) && !before.value(label).equals(after.value(now))) {
        values.put(before.value(label), after.value(now));
      }
    }
    return values;
  }
}

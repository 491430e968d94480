package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.BadSql;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.ComparedLiterals;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reports SQL that compares a column of an enum with a label that was renamed or removed.
 * PostgreSQL accepts such a comparison if the column is text, or is cast to text. But no row holds
 * the label any more, so the condition is not what its author meant.
 */
final class FormerLabels {

  private final Comparison comparison;
  private final @Nullable TablePair pair;
  private final Table table;

  /**
   * Those of one table.
   *
   * @param pair the table on both sides; null where it is new
   */
  FormerLabels(Comparison comparison, @Nullable TablePair pair, Table table) {
    this.comparison = comparison;
    this.pair = pair;
    this.table = table;
  }

  void report() {
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      report(check.column(), former(check));
    }
    for (Column column : table.columns()) {
      EnumType type = comparison.target().enumTypes().get(column.type().name());
      if (type != null) {
        report(column.name(), former(type));
      }
    }
  }

  /** What became of each label that a text column no longer has; empty: that is not known. */
  private Map<String, String> former(LabelCheck check) {
    Map<String, String> former = new TreeMap<>();
    LabelCheck before = pair == null ? null : pair.labelsBefore(check.column());
    put(former, before == null ? List.of() : before.labels());
    Intents intents = comparison.intents();
    QualifiedName name = table.name();
    for (Intent.DroppedTextLabel it :
        intents.of(Intent.DroppedTextLabel.class, name, check.column())) {
      former.put(it.label(), replaced(it.replacedBy()));
    }
    for (Intent.RenamedTextLabel it :
        intents.of(Intent.RenamedTextLabel.class, name, check.column())) {
      former.put(it.from(), renamed(it.to()));
    }
    former.keySet().removeAll(check.labels());
    return former;
  }

  /** The same for a native type. */
  private Map<String, String> former(EnumType type) {
    Map<String, String> former = new TreeMap<>();
    EnumType before = comparison.typeBefore(type.name());
    put(former, before == null ? List.of() : before.labels());
    Intents intents = comparison.intents();
    for (Intent.DroppedLabel it : intents.of(Intent.DroppedLabel.class, type.name())) {
      former.put(it.label(), replaced(it.replacedBy()));
    }
    for (Intent.RenamedLabel it : intents.of(Intent.RenamedLabel.class, type.name())) {
      former.put(it.from(), renamed(it.to()));
    }
    former.keySet().removeAll(new HashSet<>(type.labels()));
    return former;
  }

  private static String replaced(String label) {
    return "its rows hold '" + label + "' now";
  }

  private static String renamed(String label) {
    return "it is '" + label + "' now";
  }

  private static void put(Map<String, String> former, List<String> labels) {
    for (String label : labels) {
      former.put(label, "");
    }
  }

  private void report(String column, Map<String, String> former) {
    if (former.isEmpty()) {
      return;
    }
    for (Check check : table.constraints(Check.class)) {
      Address address = new Address.OfConstraint(table.name(), check.name());
      report(column, former, check.condition(), address, "value");
    }
    for (Column current : table.columns()) {
      Address address = new Address.OfColumn(table.name(), current.name());
      report(column, former, current.generatedAs(), address, "generatedAs");
    }
    for (Index index : table.indexes()) {
      Address address = new Address.OfIndex(table.name(), index.name());
      report(column, former, index.where(), address, "where");
      for (SqlText expression : index.expressions()) {
        report(column, former, expression, address, "value");
      }
    }
  }

  private void report(
      String column,
      Map<String, String> former,
      @Nullable SqlText text,
      Address address,
      String member) {
    if (text == null) {
      return;
    }
    Set<String> literals = ComparedLiterals.with(column, text);
    for (Map.Entry<String, String> label : former.entrySet()) {
      if (literals.contains(label.getKey())) {
        String now = label.getValue().isEmpty() ? "" : "; " + label.getValue();
        comparison
            .diffCollector()
            .report(
                address,
                new BadSql(
                    text.sql(),
                    "'%s' is no label of column '%s' of table '%s' any more%s"
                        .formatted(label.getKey(), column, table.name(), now),
                    member));
        return;
      }
    }
  }
}

package dev.schemac.processor.sql;

import dev.schemac.processor.model.Identifiers;
import dev.schemac.processor.model.SqlType;
import dev.schemac.processor.plan.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code UPDATE}. */
final class UpdateWriter {

  private UpdateWriter() {}

  static String fill(Step.Fill fill) {
    List<String> assignments =
        fill.assignments().stream()
            .map(it -> Identifiers.quote(it.column()) + " = " + it.value())
            .toList();
    List<String> pieces = new ArrayList<>();
    pieces.add("UPDATE " + fill.table().sql());
    pieces.add("SET " + String.join(assignments.size() == 1 ? "" : ",\n      ", assignments));
    if (fill.whereNull() != null) {
      pieces.add("WHERE " + Identifiers.quote(fill.whereNull()) + " IS NULL");
    }
    return Layout.line(pieces, 0, 1);
  }

  static String relabel(Step.Relabel relabel) {
    String column = Identifiers.quote(relabel.column());
    Map<String, String> labels = relabel.labels();
    SqlType type = relabel.type();
    return Layout.line(
        List.of(
            "UPDATE " + relabel.table().sql(),
            "SET " + column + " = " + (type.array() ? array(column, labels) : one(column, labels)),
            "WHERE " + holds(column, labels, type)),
        0,
        1);
  }

  private static String one(String column, Map<String, String> labels) {
    Set<String> results = new TreeSet<>(labels.values());
    return results.size() == 1
        ? Literals.quote(results.iterator().next())
        : Labels.mapped(column, labels, false);
  }

  private static String array(String column, Map<String, String> labels) {
    return Collections.disjoint(labels.keySet(), labels.values())
        ? Labels.inArray(column, labels)
        : Labels.inArrayAtOnce(column, labels);
  }

  private static String holds(String column, Map<String, String> labels, SqlType type) {
    List<String> old = List.copyOf(labels.keySet());
    if (type.array()) {
      return column
          + " && ARRAY["
          + Literals.quoteAll(old)
          + "]::"
          + ConstraintWriter.unlimited(type);
    }
    return old.size() == 1
        ? column + " = " + Literals.quote(old.get(0))
        : column + " IN (" + Literals.quoteAll(old) + ")";
  }
}

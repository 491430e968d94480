package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code UPDATE}. */
final class UpdateWriter {

  private UpdateWriter() {}

  static String update(Step.Update update) {
    List<String> pieces = new ArrayList<>();
    pieces.add("UPDATE " + update.table().sql());
    pieces.add("SET " + assignments(update));
    String condition = condition(update);
    if (!condition.isEmpty()) {
      pieces.add("WHERE " + condition);
    }
    return LineLayout.line(pieces, 0, 1);
  }

  /** What stands behind {@code SET}. */
  private static String assignments(Step.Update update) {
    if (update instanceof Step.Relabel relabel) {
      String column = Identifiers.quote(relabel.column());
      Map<String, String> labels = relabel.labels();
      String value = relabel.type().array() ? array(column, labels) : one(column, labels);
      return column + " = " + value;
    }
    List<String> assignments = new ArrayList<>();
    for (Step.Assignment it : ((Step.Fill) update).assignments()) {
      assignments.add(Identifiers.quote(it.column()) + " = " + it.value().sql());
    }
    return String.join(assignments.size() == 1 ? "" : ",\n      ", assignments);
  }

  /**
   * What stands behind {@code SET} where a column may have its value already.
   *
   * @param indent what the second and further assignments are indented by
   */
  static String assignmentsOnce(Step.Update update, String indent) {
    if (update instanceof Step.Fill fill && fill.assignments().size() > 1) {
      List<String> assignments = new ArrayList<>();
      for (Step.Assignment assignment : fill.assignments()) {
        assignments.add(assignmentOnce(assignment));
      }
      return String.join(",\n" + indent, assignments);
    }
    return assignments(update);
  }

  private static String assignmentOnce(Step.Assignment assignment) {
    String column = Identifiers.quote(assignment.column());
    String value = assignment.value().sql();
    SqlType cast = assignment.cast();
    if (cast != null) {
      value = "(" + value + ")::" + ConstraintWriter.unlimited(cast);
    }
    return column + " = coalesce(" + column + ", " + value + ")";
  }

  /**
   * Which rows have yet to be updated: a row whose value would be NULL again is none of them, so
   * that a second run writes nothing.
   *
   * @param indent what the second and further lines are indented by
   */
  static String pending(Step.Update update, String indent) {
    if (update instanceof Step.Fill fill) {
      List<String> missing = new ArrayList<>();
      for (Step.Assignment assignment : fill.assignments()) {
        missing.add(pending(assignment));
      }
      String together = String.join("\n" + indent + "OR ", missing);
      return missing.size() == 1 ? together : "(" + together + ")";
    }
    return condition(update);
  }

  private static String pending(Step.Assignment assignment) {
    String missing = Identifiers.quote(assignment.column()) + " IS NULL";
    return assignment.yieldsNull()
        ? missing + " AND (" + assignment.value().sql() + ") IS NOT NULL"
        : missing;
  }

  /** Which rows are meant; empty: all. */
  private static String condition(Step.Update update) {
    if (update instanceof Step.Relabel relabel) {
      return holds(Identifiers.quote(relabel.column()), relabel.labels(), relabel.type());
    }
    String column = ((Step.Fill) update).whereNull();
    return column == null ? "" : Identifiers.quote(column) + " IS NULL";
  }

  private static String one(String column, Map<String, String> labels) {
    Set<String> results = new TreeSet<>(labels.values());
    return results.size() == 1
        ? Literals.quote(results.iterator().next())
        : LabelExpressions.mapped(column, labels, false);
  }

  private static String array(String column, Map<String, String> labels) {
    return Collections.disjoint(labels.keySet(), labels.values())
        ? LabelExpressions.inArray(column, labels)
        : LabelExpressions.inArrayAtOnce(column, labels);
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

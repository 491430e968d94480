package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An {@code UPDATE} that gives columns their values. */
final class FillWriter extends UpdateWriter {

  private final Step.Fill fill;

  FillWriter(Step.Fill fill) {
    super(fill);
    this.fill = fill;
  }

  @Override
  Set<String> identifiers() {
    Set<String> identifiers = new HashSet<>();
    for (Step.Assignment assignment : fill.assignments()) {
      identifiers.add(assignment.column());
      identifiers.addAll(assignment.value().identifiers());
    }
    return identifiers;
  }

  @Override
  String assignments() {
    List<String> assignments = new ArrayList<>();
    for (Step.Assignment it : fill.assignments()) {
      assignments.add(Identifiers.quote(it.column()) + " = " + it.value().sql());
    }
    return String.join(assignments.size() == 1 ? "" : ",\n      ", assignments);
  }

  @Override
  String condition() {
    String column = fill.whereNull();
    return column == null ? "" : Identifiers.quote(column) + " IS NULL";
  }

  @Override
  String assignmentsOnce(String indent) {
    if (fill.assignments().size() == 1) {
      return assignments();
    }
    List<String> assignments = new ArrayList<>();
    for (Step.Assignment assignment : fill.assignments()) {
      assignments.add(once(assignment));
    }
    return String.join(",\n" + indent, assignments);
  }

  private static String once(Step.Assignment assignment) {
    String column = Identifiers.quote(assignment.column());
    String value = assignment.value().sql();
    SqlType cast = assignment.cast();
    if (cast != null) {
      value = "(" + value + ")::" + ConstraintWriter.unlimited(cast);
    }
    return column + " = coalesce(" + column + ", " + value + ")";
  }

  @Override
  String pending(String indent) {
    List<String> missing = new ArrayList<>();
    for (Step.Assignment assignment : fill.assignments()) {
      missing.add(pending(assignment));
    }
    String together = String.join("\n" + indent + "OR ", missing);
    return missing.size() == 1 ? together : "(" + together + ")";
  }

  private static String pending(Step.Assignment assignment) {
    String missing = Identifiers.quote(assignment.column()) + " IS NULL";
    return assignment.yieldsNull()
        ? missing + " AND (" + assignment.value().sql() + ") IS NOT NULL"
        : missing;
  }
}

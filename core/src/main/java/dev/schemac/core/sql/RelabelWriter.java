package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.LabelExpressions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An {@code UPDATE} that puts new labels in the place of old ones. */
final class RelabelWriter extends UpdateWriter {

  private final Step.Relabel relabel;
  private final String column;
  private final Map<String, String> labels;

  RelabelWriter(Step.Relabel relabel) {
    super(relabel);
    this.relabel = relabel;
    this.column = Identifiers.quote(relabel.column());
    this.labels = relabel.labels();
  }

  @Override
  Set<String> identifiers() {
    return Set.of(relabel.column());
  }

  @Override
  String assignments() {
    return column + " = " + (relabel.type().array() ? array() : one());
  }

  private String one() {
    Set<String> results = new TreeSet<>(labels.values());
    return results.size() == 1
        ? Literals.quote(results.iterator().next())
        : LabelExpressions.mapped(column, labels, false);
  }

  private String array() {
    return Collections.disjoint(labels.keySet(), labels.values())
        ? LabelExpressions.inArray(column, labels)
        : LabelExpressions.inArrayAtOnce(column, labels);
  }

  @Override
  String condition() {
    List<String> old = List.copyOf(labels.keySet());
    if (relabel.type().array()) {
      return column
          + " && ARRAY["
          + Literals.quoteAll(old)
          + "]::"
          + ConstraintWriter.unlimited(relabel.type());
    }
    return old.size() == 1
        ? column + " = " + Literals.quote(old.get(0))
        : column + " IN (" + Literals.quoteAll(old) + ")";
  }

  /** A row that has its new label does not meet the condition any more. */
  @Override
  String assignmentsOnce(String indent) {
    return assignments();
  }

  @Override
  String pending(String indent) {
    return condition();
  }
}

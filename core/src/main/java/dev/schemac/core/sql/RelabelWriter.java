package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.LabelExpressions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    if (results.size() == 1) {
      return literal(results.iterator().next());
    }
    if (relabel.type().isText()) {
      return LabelExpressions.mapped(column, labels, false);
    }
    StringBuilder out = new StringBuilder("CASE ").append(column);
    labels.forEach((from, to) -> out.append(" WHEN ").append(from).append(" THEN ").append(to));
    return out.append(" END").toString();
  }

  /** The numbers of constants are no text. */
  private String literal(String value) {
    return relabel.type().element().isText() ? Literals.quote(value) : value;
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
    String values = old.stream().map(this::literal).collect(Collectors.joining(", "));
    return old.size() == 1 ? column + " = " + values : column + " IN (" + values + ")";
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

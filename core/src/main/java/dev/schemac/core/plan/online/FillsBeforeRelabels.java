package dev.schemac.core.plan.online;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.LabelExpressions;
import dev.schemac.core.text.SqlText;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills that read columns of text whose labels change. Rows get the new labels behind the switch
 * only, while the value is written for a row that has them: it reads them as what they become.
 */
final class FillsBeforeRelabels {

  private FillsBeforeRelabels() {}

  /** The fill of rows that still have their old labels. */
  static Task.Fill of(Task.Fill fill, TaskGraph taskGraph) {
    Step.Assignment assignment = fill.assignment();
    Map<String, SqlText> relabeled = new HashMap<>();
    for (String column : assignment.value().identifiers()) {
      Vertex vertex = new Vertex(Action.RELABEL, fill.table(), column);
      if (taskGraph.has(vertex) && taskGraph.op(vertex) instanceof Task.Statements statements) {
        for (Step step : statements.steps()) {
          if (step instanceof Step.Relabel relabel) {
            boolean array = relabel.type().array();
            relabeled.put(column, LabelExpressions.relabeled(column, array, relabel.labels()));
          }
        }
      }
    }
    if (relabeled.isEmpty()) {
      return fill;
    }
    return new Task.Fill(
        fill.table(),
        new Step.Assignment(
            assignment.column(),
            assignment.value().substituted(relabeled),
            assignment.yieldsNull(),
            assignment.cast()),
        fill.whereNull());
  }
}

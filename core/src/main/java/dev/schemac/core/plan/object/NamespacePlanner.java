package dev.schemac.core.plan.object;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.statement.Step;

/**
 * Plans schemas and extensions. They need no edges: all that comes is made first and all that goes
 * is dropped last.
 */
public final class NamespacePlanner {

  private NamespacePlanner() {}

  public static void plan(Context context) {
    PlanInput planInput = context.planInput();
    TaskGraph taskGraph = context.taskGraph();
    for (Change.CreateSchema change : planInput.changes(Change.CreateSchema.class)) {
      taskGraph.add(
          Vertex.of(Action.CREATE_SCHEMA, change.name()), new Step.CreateSchema(change.name()));
    }
    for (Change.CreateExtension change : planInput.changes(Change.CreateExtension.class)) {
      taskGraph.add(
          Vertex.of(Action.CREATE_EXTENSION, change.name()),
          new Step.CreateExtension(change.name()));
    }
    for (Change.DropExtension change : planInput.changes(Change.DropExtension.class)) {
      taskGraph.add(
          Vertex.of(Action.DROP_EXTENSION, change.name()), new Step.DropExtension(change.name()));
    }
    for (Change.DropSchema change : planInput.changes(Change.DropSchema.class)) {
      taskGraph.add(
          Vertex.of(Action.DROP_SCHEMA, change.name()), new Step.DropSchema(change.name()));
    }
  }
}

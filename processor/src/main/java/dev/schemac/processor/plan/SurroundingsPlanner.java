package dev.schemac.processor.plan;

import dev.schemac.processor.diff.Change;

/**
 * Plans schemas and extensions. They need no edges: all that comes is made first and all that goes
 * is dropped last.
 */
final class SurroundingsPlanner {

  private SurroundingsPlanner() {}

  static void plan(Context context) {
    Situation situation = context.situation();
    Work work = context.work();
    for (Change.CreateSchema change : situation.changes(Change.CreateSchema.class)) {
      work.add(
          Vertex.of(Vertex.Action.CREATE_SCHEMA, change.name()),
          new Step.CreateSchema(change.name()));
    }
    for (Change.CreateExtension change : situation.changes(Change.CreateExtension.class)) {
      work.add(
          Vertex.of(Vertex.Action.CREATE_EXTENSION, change.name()),
          new Step.CreateExtension(change.name()));
    }
    for (Change.DropExtension change : situation.changes(Change.DropExtension.class)) {
      work.add(
          Vertex.of(Vertex.Action.DROP_EXTENSION, change.name()),
          new Step.DropExtension(change.name()));
    }
    for (Change.DropSchema change : situation.changes(Change.DropSchema.class)) {
      work.add(
          Vertex.of(Vertex.Action.DROP_SCHEMA, change.name()), new Step.DropSchema(change.name()));
    }
  }
}

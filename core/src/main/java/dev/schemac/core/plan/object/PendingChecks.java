package dev.schemac.core.plan.object;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;

/**
 * A table whose rows were updated cannot be altered in the same transaction while checks of
 * deferred constraints are pending ("pending trigger events"). Where there are such constraints,
 * they are made immediate before the first update; also where a constraint becomes deferred only
 * now.
 */
final class PendingChecks {

  private PendingChecks() {}

  static void before(Context context, LiveTable table, Vertex update) {
    boolean pending =
        context.planInput().base().tables().values().stream()
                .anyMatch(other -> defers(other, table.before().name()))
            || context.planInput().live().values().stream()
                .anyMatch(other -> becomesDeferred(other, table.name()));
    if (pending) {
      Vertex now = Vertex.of(Action.CHECK_CONSTRAINTS_NOW, "");
      if (!context.taskGraph().has(now)) {
        context.taskGraph().add(now, new Step.CheckConstraintsNow());
      }
      context.taskGraph().before(now, update);
    }
  }

  private static boolean becomesDeferred(LiveTable table, QualifiedName updated) {
    return table.changes(Change.ChangeDeferral.class).stream()
        .map(Change.ChangeDeferral::to)
        .filter(key -> key.deferral() == Deferral.INITIALLY_DEFERRED)
        .anyMatch(key -> table.name().equals(updated) || key.target().equals(updated));
  }

  /** Whether a deferred constraint of one table is checked when a row of the other changes. */
  private static boolean defers(Table table, QualifiedName updated) {
    boolean same = table.name().equals(updated);
    for (Constraint constraint : table.constraints()) {
      if (constraint.deferral() == Deferral.INITIALLY_DEFERRED
          && (same || constraint.references().contains(updated))) {
        return true;
      }
    }
    return false;
  }
}

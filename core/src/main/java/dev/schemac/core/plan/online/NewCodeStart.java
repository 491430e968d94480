package dev.schemac.core.plan.online;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.ColumnTransition;
import dev.schemac.core.plan.input.EnumChange;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.schema.Column;
import java.util.Set;

/**
 * Whether code of the new classes cannot run before the switch. What only that code needs can then
 * wait as well: a unique constraint on a column that is dropped later goes on to serve the old code
 * until it ends.
 */
final class NewCodeStart {

  private NewCodeStart() {}

  /**
   * Whether something that new code needs comes with the switch.
   *
   * @param lateRenames the renames that wait for the switch
   * @param changes the changes that do
   * @param early the drops that do not
   */
  static boolean isBehindSwitch(
      Context context, LateRenames lateRenames, Set<Vertex> changes, Set<Vertex> early) {
    PlanInput planInput = context.planInput();
    if (!lateRenames.names().isEmpty()) {
      return true;
    }
    for (Vertex change : changes) {
      if (change.action() == Action.DROP_EXPRESSION
          || (change.action() == Action.ALTER_TYPE && !onlyLosesLabels(context, change))) {
        return true;
      }
    }
    for (Change.DropColumn drop : planInput.changes(Change.DropColumn.class)) {
      // New code gives it no value.
      Column column = drop.column();
      if (!column.nullable()
          && !column.hasOwnValue()
          && !early.contains(new Vertex(Action.DROP_COLUMN, drop.table(), column.name()))) {
        return true;
      }
    }
    for (Change.ChangeLabelCheck change : planInput.changes(Change.ChangeLabelCheck.class)) {
      // The old check takes no new name of a label.
      if (!change.renamed().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a column gets a type without some labels, which new code does not write anyway. */
  private static boolean onlyLosesLabels(Context context, Vertex column) {
    LiveTable table = context.planInput().live().get(column.object());
    ColumnTransition change =
        table == null ? null : context.dependents().column(table, column.part());
    EnumChange labels =
        change == null || change.relabeled() == null
            ? null
            : context.enums().all().get(change.to().type().name());
    return labels != null && labels.added().isEmpty();
  }
}

package dev.schemac.core.plan.online;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.PlanInput;
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
      PlanInput planInput, LateRenames lateRenames, Set<Vertex> changes, Set<Vertex> early) {
    if (!lateRenames.names().isEmpty()) {
      return true;
    }
    for (Vertex change : changes) {
      if (change.action() == Action.ALTER_TYPE || change.action() == Action.DROP_EXPRESSION) {
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
}

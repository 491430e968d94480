package dev.schemac.core.plan.online;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;

/**
 * Whether a migration takes values for labels of a native enum type, or labels for values of
 * another type: what it reads and writes then is how they are spelled at that moment.
 */
final class LabelsAsValues {

  private final QualifiedName type;
  private final Context context;

  private LabelsAsValues(QualifiedName type, Context context) {
    this.type = type;
    this.context = context;
  }

  /** Whether it does so with a type. */
  static boolean of(QualifiedName type, Context context) {
    LabelsAsValues labels = new LabelsAsValues(type, context);
    return labels.areConverted() || labels.areCopied();
  }

  /** Whether values of a column become labels or cease to be such. */
  private boolean areConverted() {
    for (LiveTable table : context.planInput().live().values()) {
      for (Change.AlterColumn alter : table.changes(Change.AlterColumn.class)) {
        boolean was = alter.from().type().name().equals(type);
        if (was != alter.to().type().name().equals(type)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether rows get values of another type that are computed from labels. */
  private boolean areCopied() {
    for (Vertex vertex : context.taskGraph().vertices()) {
      if (context.taskGraph().op(vertex) instanceof Task.Fill fill) {
        LiveTable table = context.planInput().live().get(fill.table());
        if (table != null
            && !isOfType(table.after(), fill.assignment().column())
            && areRead(fill.assignment().value(), table)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean areRead(SqlText value, LiveTable table) {
    for (String name : value.identifiers()) {
      if (isOfType(table.after(), name) || isOfType(table.before(), name)) {
        return true;
      }
    }
    if (value.hasQuery()) {
      for (Table other : context.planInput().base().tables().values()) {
        if (Mentions.hasColumnOf(other, type)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOfType(Table table, String name) {
    Column column = table.column(name);
    return column != null && column.type().name().equals(type);
  }
}

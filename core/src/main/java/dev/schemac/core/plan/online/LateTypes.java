package dev.schemac.core.plan.online;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.ColumnTransition;
import dev.schemac.core.plan.input.EnumChange;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The native enum types that lose labels, which running code may still write: PostgreSQL removes no
 * label, so that the type is made anew and its columns are written once more. That can wait for the
 * switch where each use of the type is a column that stays as it is.
 */
final class LateTypes {

  private final Context context;

  LateTypes(Context context) {
    this.context = context;
  }

  /**
   * What makes each of the types anew.
   *
   * @param changed the tables with other changes that wait, each of which is to be written once
   */
  Map<QualifiedName, Set<Vertex>> find(Set<QualifiedName> changed) {
    Map<QualifiedName, Set<Vertex>> found = new TreeMap<>();
    for (EnumChange change : context.enums().all().values()) {
      QualifiedName type = change.type().name();
      boolean renamed =
          !change.renamed().isEmpty() || !context.planInput().renames().type(type).equals(type);
      Set<Vertex> columns =
          change.isRemade() && change.losesLabels() && !renamed ? columns(type, changed) : null;
      if (columns != null) {
        columns.add(Vertex.of(Action.REPLACE_TYPE, type));
        columns.add(Vertex.of(Action.CREATE_TYPE, type));
        columns.add(Vertex.of(Action.DROP_REPLACED_TYPE, type));
        found.put(type, columns);
      }
    }
    return found;
  }

  /** The columns that get the new type; null: the type is used by more than columns that stay. */
  private @Nullable Set<Vertex> columns(QualifiedName type, Set<QualifiedName> changed) {
    for (Table table : context.planInput().created()) {
      if (table.usesType(type)) {
        return null;
      }
    }
    Set<Vertex> columns = new HashSet<>();
    for (LiveTable table : context.planInput().live().values()) {
      if (table.before().usesType(type) && changed.contains(table.name())) {
        return null;
      }
      for (Column column : table.after().columns()) {
        boolean before =
            table.keeps(column.name()) && table.before(column).type().name().equals(type);
        if (!before && !column.type().name().equals(type)) {
          continue;
        }
        ColumnTransition change = context.dependents().column(table, column.name());
        if (change == null
            || change.relabeled() == null
            || context.dependents().isNew(table, column.name())) {
          return null;
        }
        columns.add(new Vertex(Action.ALTER_TYPE, table.name(), column.name()));
      }
    }
    return columns;
  }

  /**
   * Whether something that does not wait speaks of a type, or may speak of a label that it gets.
   *
   * @param late what waits with the type
   */
  static boolean isNeededBefore(EnumChange change, Set<Vertex> late, Context context) {
    for (Vertex vertex : context.taskGraph().vertices()) {
      if (!late.contains(vertex)) {
        List<SqlText> texts = ComingExpressions.of(vertex, context);
        if (Mentions.type(texts, change.type().name())
            || Mentions.anyLabel(texts, change.added())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a vertex makes a type anew, while nothing but its columns waits for that. */
  static boolean isMade(Vertex vertex) {
    return vertex.action() == Action.REPLACE_TYPE || vertex.action() == Action.CREATE_TYPE;
  }
}

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
import java.util.function.Predicate;
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
   * @param isChanged whether a table has other changes that wait, which it is to be written once for
   */
  Map<QualifiedName, Set<Vertex>> find(Predicate<QualifiedName> isChanged) {
    Map<QualifiedName, Set<Vertex>> found = new TreeMap<>();
    for (EnumChange change : context.enums().all().values()) {
      QualifiedName type = change.type().name();
      boolean renamed =
          !change.renamed().isEmpty() || !context.planInput().renames().type(type).equals(type);
      Set<Vertex> columns =
          change.isRemade() && change.losesLabels() && !renamed ? columns(type, isChanged) : null;
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
  private @Nullable Set<Vertex> columns(QualifiedName type, Predicate<QualifiedName> isChanged) {
    for (Table table : context.planInput().created()) {
      if (table.usesType(type)) {
        return null;
      }
    }
    Set<Vertex> columns = new HashSet<>();
    for (LiveTable table : context.planInput().live().values()) {
      if (table.before().usesType(type) && isChanged.test(table.name())) {
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
   * Whether something that does not wait speaks of the type, or may speak of a label that it gets.
   *
   * @param type the type; a table is no type, and nothing speaks of it
   * @param late what waits with the type
   */
  boolean isNeededBefore(QualifiedName type, Set<Vertex> late) {
    EnumChange change = context.enums().all().get(type);
    if (change == null) {
      return false;
    }
    for (Vertex vertex : context.taskGraph().vertices()) {
      if (!late.contains(vertex)) {
        List<SqlText> texts = LateRenames.texts(context, vertex);
        if (Mentions.type(texts, type) || Mentions.anyLabel(texts, change.added())) {
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

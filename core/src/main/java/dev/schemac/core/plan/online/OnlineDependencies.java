package dev.schemac.core.plan.online;

import static dev.schemac.core.plan.graph.Vertex.Action.ADD_COLUMN;
import static dev.schemac.core.plan.graph.Vertex.Action.ALTER_TYPE;
import static dev.schemac.core.plan.graph.Vertex.Action.CLEARED;
import static dev.schemac.core.plan.graph.Vertex.Action.COLUMNS;
import static dev.schemac.core.plan.graph.Vertex.Action.CREATE_TABLE;
import static dev.schemac.core.plan.graph.Vertex.Action.DROP_COLUMN;
import static dev.schemac.core.plan.graph.Vertex.Action.DROP_EXPRESSION;
import static dev.schemac.core.plan.graph.Vertex.Action.DROP_NOT_NULL;
import static dev.schemac.core.plan.graph.Vertex.Action.DROP_TABLE;
import static dev.schemac.core.plan.graph.Vertex.Action.FILL;
import static dev.schemac.core.plan.graph.Vertex.Action.KEYS;
import static dev.schemac.core.plan.graph.Vertex.Action.MOVE_TABLE;
import static dev.schemac.core.plan.graph.Vertex.Action.READY;
import static dev.schemac.core.plan.graph.Vertex.Action.RELABEL;
import static dev.schemac.core.plan.graph.Vertex.Action.SET_DEFAULT;
import static dev.schemac.core.plan.graph.Vertex.Action.SET_EXPRESSION;
import static dev.schemac.core.plan.graph.Vertex.Action.UNREFERENCED;

import dev.schemac.core.plan.graph.TableObjects;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of work on tables with rows, thing by thing. In one transaction it does no harm if all
 * that goes from a table is gone before anything comes to it; cut into phases, a column that goes
 * last must not hold up another one's backfill. So the barriers between what is done to a table
 * give way to edges between things that have to do with one another.
 */
final class OnlineDependencies {

  private static final Set<Vertex.Action> BARRIERS =
      EnumSet.of(CLEARED, READY, COLUMNS, KEYS, UNREFERENCED);

  /** What changes a column in a way that others may have to wait for. */
  private static final List<Vertex.Action> COLUMN_CHANGES =
      List.of(ADD_COLUMN, ALTER_TYPE, SET_EXPRESSION, DROP_EXPRESSION);

  private final Context context;
  private final PlanInput planInput;
  private final TaskGraph fine;

  private OnlineDependencies(Context context) {
    this.context = context;
    this.planInput = context.planInput();
    this.fine = new TaskGraph();
  }

  /** The work of a context with the finer edges. */
  static TaskGraph of(Context context) {
    OnlineDependencies order = new OnlineDependencies(context);
    order.copyWithoutBarriers();
    order.afterLastUse();
    order.moved();
    for (Map.Entry<Vertex, TableObjects.TableObject> going :
        context.tableObjects().dropped().entrySet()) {
      order.orderDrop(going.getKey(), going.getValue());
    }
    for (Map.Entry<Vertex, TableObjects.TableObject> coming :
        context.tableObjects().added().entrySet()) {
      order.orderAdd(coming.getKey(), coming.getValue());
    }
    for (Table table : order.planInput.created()) {
      order.created(table);
    }
    for (Vertex vertex : order.fine.vertices()) {
      order.values(vertex);
    }
    return order.fine;
  }

  private void copyWithoutBarriers() {
    for (Vertex vertex : context.taskGraph().vertices()) {
      if (!isBarrier(vertex)) {
        fine.add(vertex, context.taskGraph().op(vertex));
      }
    }
    for (TaskGraph.Edge edge : context.taskGraph().edges()) {
      if (isKept(edge)) {
        fine.before(edge.first(), edge.second());
      }
    }
  }

  private boolean isBarrier(Vertex vertex) {
    return BARRIERS.contains(vertex.action()) && planInput.live().containsKey(vertex.object());
  }

  /** A default that comes with a backfill is there for new rows first. */
  private boolean isKept(TaskGraph.Edge edge) {
    return !(edge.first().action() == FILL && edge.second().action() == SET_DEFAULT);
  }

  /** Puts the end of a type behind all that is done to the tables that had it. */
  private void afterLastUse() {
    for (TaskGraph.Edge edge : context.taskGraph().edges()) {
      boolean last =
          isBarrier(edge.first())
              && (edge.second().action() == Vertex.Action.DROP_TYPE
                  || edge.second().action() == Vertex.Action.DROP_REPLACED_TYPE);
      if (last) {
        for (Vertex vertex : fine.vertices()) {
          if (vertex.object().equals(edge.first().object()) && endsUse(vertex)) {
            fine.before(vertex, edge.second());
          }
        }
      }
    }
  }

  private static boolean endsUse(Vertex vertex) {
    return switch (vertex.action()) {
      case ALTER_TYPE,
          ADD_COLUMN,
          DROP_COLUMN,
          DROP_DEFAULT,
          SET_DEFAULT,
          SET_EXPRESSION,
          DROP_EXPRESSION,
          DROP_CONSTRAINT,
          DROP_INDEX ->
          true;
      default -> false;
    };
  }

  /** What goes need not move along. */
  private void moved() {
    for (Vertex drop : context.tableObjects().dropped().keySet()) {
      fine.before(drop, Vertex.of(MOVE_TABLE, drop.object()));
    }
  }

  private void orderDrop(Vertex drop, TableObjects.TableObject tableObject) {
    QualifiedName table = drop.object();
    LiveTable live = planInput.live().get(table);
    for (String column : namesNow(live, tableObject.columns())) {
      beforeColumn(drop, table, column);
      beforeMadeAnew(drop, live, column);
      if (tableObject.restricts()) {
        fine.before(drop, at(FILL, table, column));
        fine.before(drop, at(RELABEL, table, column));
      }
    }
    ForeignKey key = tableObject.foreignKey();
    if (key != null) {
      referenceGoes(drop, key);
    }
  }

  private void beforeColumn(Vertex drop, QualifiedName table, String column) {
    fine.before(drop, at(ALTER_TYPE, table, column));
    fine.before(drop, at(SET_EXPRESSION, table, column));
    fine.before(drop, at(DROP_COLUMN, table, column));
    fine.before(drop, at(DROP_NOT_NULL, table, column));
  }

  /** A column that is made anew goes under the name that it had. */
  private void beforeMadeAnew(Vertex drop, @Nullable LiveTable table, String column) {
    if (table != null) {
      fine.before(drop, at(DROP_COLUMN, table.name(), table.columnBefore(column)));
    }
  }

  /** A foreign key goes before the key it leads to, its columns and its table. */
  private void referenceGoes(Vertex drop, ForeignKey key) {
    fine.before(drop, Vertex.of(DROP_TABLE, key.target()));
    fine.before(drop, Vertex.of(UNREFERENCED, key.target()));
    boolean doomed = isOfDoomedTable(drop.object(), key);
    LiveTable target = doomed ? null : planInput.live().get(key.target());
    if (target == null) {
      target = planInput.liveBefore(key.target());
    }
    if (target == null) {
      return;
    }
    Set<String> columns = new HashSet<>();
    for (String column : key.targetColumns()) {
      columns.add(doomed ? target.columnNow(column) : nameNow(target, column));
    }
    if (!doomed) {
      columns.addAll(key.targetColumns());
    }
    for (String column : columns) {
      fine.before(drop, at(ALTER_TYPE, target.name(), column));
      fine.before(drop, at(DROP_COLUMN, target.name(), column));
      fine.before(drop, at(RELABEL, target.name(), column));
      beforeMadeAnew(drop, target, column);
    }
    for (Map.Entry<Vertex, TableObjects.TableObject> other :
        context.tableObjects().dropped().entrySet()) {
      Set<String> keyColumns = other.getValue().keyColumns();
      if (other.getKey().object().equals(target.name())
          && keyColumns != null
          && namesNow(target, keyColumns).equals(namesNow(target, columns))) {
        fine.before(drop, other.getKey());
      }
    }
  }

  /** A table that goes has the names of the base, which may be those of other things by now. */
  private boolean isOfDoomedTable(QualifiedName table, ForeignKey key) {
    for (Table dropped : planInput.dropped()) {
      if (dropped.name().equals(table) && dropped.constraints(ForeignKey.class).contains(key)) {
        return true;
      }
    }
    return false;
  }

  private void orderAdd(Vertex add, TableObjects.TableObject tableObject) {
    QualifiedName table = add.object();
    ForeignKey key = tableObject.foreignKey();
    for (String column : tableObject.columns()) {
      afterColumn(table, column, add);
      // A key refuses labels that the other table does not have yet.
      fine.before(at(RELABEL, table, column), add);
      if (key == null) {
        fine.before(at(FILL, table, column), add);
      }
    }
    if (key != null) {
      references(key, add);
    }
  }

  private void created(Table table) {
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      references(key, Vertex.of(CREATE_TABLE, table.name()));
    }
  }

  /** Puts what references a table with rows behind the key and the columns that it needs there. */
  private void references(ForeignKey key, Vertex vertex) {
    LiveTable target = planInput.live().get(key.target());
    if (target == null) {
      return;
    }
    fine.before(Vertex.of(Vertex.Action.RENAMED, target.name()), vertex);
    for (String column : key.targetColumns()) {
      afterColumn(target.name(), column, vertex);
      fine.before(at(RELABEL, target.name(), column), vertex);
    }
    Set<String> columns = new HashSet<>(key.targetColumns());
    // One that goes must not be taken for the key that is meant.
    behindKeys(target, columns, context.tableObjects().dropped(), vertex);
    behindKeys(target, columns, context.tableObjects().added(), vertex);
  }

  private void behindKeys(
      LiveTable target,
      Set<String> columns,
      Map<Vertex, TableObjects.TableObject> parts,
      Vertex reference) {
    for (Map.Entry<Vertex, TableObjects.TableObject> part : parts.entrySet()) {
      Vertex key = part.getKey();
      Set<String> keyColumns = part.getValue().keyColumns();
      if (key.object().equals(target.name())
          && keyColumns != null
          && namesNow(target, keyColumns).equals(columns)) {
        fine.before(key, reference);
      }
    }
  }

  private void afterColumn(QualifiedName table, String column, Vertex vertex) {
    for (Vertex.Action change : COLUMN_CHANGES) {
      fine.before(at(change, table, column), vertex);
    }
  }

  /** Puts what reads or writes rows behind changes of the columns it has to do with. */
  private void values(Vertex vertex) {
    if (vertex.action() == FILL && context.taskGraph().op(vertex) instanceof Task.Fill fill) {
      afterColumn(vertex.object(), vertex.part(), vertex);
      SqlText value = fill.assignment().value();
      for (String column : value.identifiers()) {
        afterColumn(vertex.object(), column, vertex);
      }
    } else if (vertex.action() == RELABEL) {
      afterColumn(vertex.object(), vertex.part(), vertex);
    }
  }

  /** The columns by their names in the target, as far as they have one. */
  private static Set<String> namesNow(@Nullable LiveTable table, Set<String> columns) {
    Set<String> now = new HashSet<>();
    for (String column : columns) {
      now.add(table == null ? column : nameNow(table, column));
    }
    return now;
  }

  private static String nameNow(LiveTable table, String column) {
    return table.after().column(column) == null ? table.columnNow(column) : column;
  }

  private static Vertex at(Vertex.Action action, QualifiedName table, String column) {
    return new Vertex(action, table, column);
  }
}

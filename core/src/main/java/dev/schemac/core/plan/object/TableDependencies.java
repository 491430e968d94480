package dev.schemac.core.plan.object;

import static dev.schemac.core.plan.graph.Action.ADD_COLUMN;
import static dev.schemac.core.plan.graph.Action.ALTER_TYPE;
import static dev.schemac.core.plan.graph.Action.CREATE_TABLE;
import static dev.schemac.core.plan.graph.Action.DROP_COLUMN;
import static dev.schemac.core.plan.graph.Action.DROP_EXPRESSION;
import static dev.schemac.core.plan.graph.Action.DROP_NOT_NULL;
import static dev.schemac.core.plan.graph.Action.DROP_TABLE;
import static dev.schemac.core.plan.graph.Action.FILL;
import static dev.schemac.core.plan.graph.Action.MOVE_TABLE;
import static dev.schemac.core.plan.graph.Action.RELABEL;
import static dev.schemac.core.plan.graph.Action.SET_EXPRESSION;
import static dev.schemac.core.plan.graph.Action.UNREFERENCED;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.TableObjects;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must come before what on tables with rows, thing by thing: a constraint goes before the
 * column that it stands on changes, a key comes behind what it references. Nothing waits for all
 * that is done to a table: cut into phases, a column that goes last must not hold up the backfill
 * of another one.
 */
public final class TableDependencies {

  /** What changes a column in a way that others may have to wait for. */
  private static final List<Action> COLUMN_CHANGES =
      List.of(ADD_COLUMN, ALTER_TYPE, SET_EXPRESSION, DROP_EXPRESSION);

  private final Context context;
  private final PlanInput planInput;
  private final TaskGraph taskGraph;

  private TableDependencies(Context context) {
    this.context = context;
    this.planInput = context.planInput();
    this.taskGraph = context.taskGraph();
  }

  /** Adds the edges to the graph of a context, which must have all its vertices. */
  public static void add(Context context) {
    TableDependencies dependencies = new TableDependencies(context);
    for (Map.Entry<Vertex, TableObjects.TableObject> going :
        context.tableObjects().dropped().entrySet()) {
      dependencies.orderDrop(going.getKey(), going.getValue());
    }
    for (Map.Entry<Vertex, TableObjects.TableObject> coming :
        context.tableObjects().added().entrySet()) {
      dependencies.orderAdd(coming.getKey(), coming.getValue());
    }
    for (Table table : context.planInput().created()) {
      dependencies.created(table);
    }
    for (Vertex vertex : context.taskGraph().vertices()) {
      dependencies.values(vertex);
    }
  }

  private void orderDrop(Vertex drop, TableObjects.TableObject tableObject) {
    QualifiedName table = drop.object();
    // What goes need not move along.
    taskGraph.before(drop, Vertex.of(MOVE_TABLE, table));
    LiveTable live = planInput.live().get(table);
    for (String column : namesNow(live, tableObject.columns())) {
      beforeColumn(drop, table, column);
      beforeMadeAnew(drop, live, column);
      if (tableObject.restricts()) {
        taskGraph.before(drop, at(FILL, table, column));
        taskGraph.before(drop, at(RELABEL, table, column));
      }
    }
    ForeignKey key = tableObject.foreignKey();
    if (key != null) {
      referenceGoes(drop, key);
    }
  }

  private void beforeColumn(Vertex drop, QualifiedName table, String column) {
    taskGraph.before(drop, at(ALTER_TYPE, table, column));
    taskGraph.before(drop, at(SET_EXPRESSION, table, column));
    taskGraph.before(drop, at(DROP_COLUMN, table, column));
    taskGraph.before(drop, at(DROP_NOT_NULL, table, column));
  }

  /** A column that is made anew goes under the name that it had. */
  private void beforeMadeAnew(Vertex drop, @Nullable LiveTable table, String column) {
    if (table != null) {
      taskGraph.before(drop, at(DROP_COLUMN, table.name(), table.columnBefore(column)));
    }
  }

  /** A foreign key goes before the key it leads to, its columns and its table. */
  private void referenceGoes(Vertex drop, ForeignKey key) {
    taskGraph.before(drop, Vertex.of(DROP_TABLE, key.target()));
    taskGraph.before(drop, Vertex.of(UNREFERENCED, key.target()));
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
      taskGraph.before(drop, at(ALTER_TYPE, target.name(), column));
      taskGraph.before(drop, at(DROP_COLUMN, target.name(), column));
      taskGraph.before(drop, at(RELABEL, target.name(), column));
      beforeMadeAnew(drop, target, column);
    }
    for (Map.Entry<Vertex, TableObjects.TableObject> other :
        context.tableObjects().dropped().entrySet()) {
      Set<String> keyColumns = other.getValue().keyColumns();
      if (other.getKey().object().equals(target.name())
          && keyColumns != null
          && namesNow(target, keyColumns).equals(namesNow(target, columns))) {
        taskGraph.before(drop, other.getKey());
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
      if (key != null || tableObject.isCheck()) {
        // A key refuses labels that the other table does not have yet.
        taskGraph.before(at(RELABEL, table, column), add);
      }
      if (key == null) {
        taskGraph.before(at(FILL, table, column), add);
      }
    }
    if (key != null) {
      references(key, add);
      for (String column : key.targetColumns()) {
        taskGraph.before(at(RELABEL, key.target(), column), add);
      }
      behindItsIndexes(key, add);
    }
  }

  /** Without an index of its columns, a delete of one referenced row reads the whole table. */
  private void behindItsIndexes(ForeignKey key, Vertex add) {
    for (Map.Entry<Vertex, TableObjects.TableObject> other :
        context.tableObjects().added().entrySet()) {
      Index index = other.getValue().index();
      boolean ofTable = other.getKey().object().equals(add.object());
      if (index != null && ofTable && index.finds(Set.copyOf(key.columns()))) {
        taskGraph.before(other.getKey(), add);
      }
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
    taskGraph.before(Vertex.of(Action.RENAMED, target.name()), vertex);
    for (String column : key.targetColumns()) {
      afterColumn(target.name(), column, vertex);
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
        taskGraph.before(key, reference);
      }
    }
  }

  private void afterColumn(QualifiedName table, String column, Vertex vertex) {
    for (Action change : COLUMN_CHANGES) {
      taskGraph.before(at(change, table, column), vertex);
    }
  }

  /** Puts what reads or writes rows behind changes of the columns it has to do with. */
  private void values(Vertex vertex) {
    if (vertex.action() == FILL && taskGraph.op(vertex) instanceof Task.Fill fill) {
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

  private static Vertex at(Action action, QualifiedName table, String column) {
    return new Vertex(action, table, column);
  }
}

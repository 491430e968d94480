package dev.schemac.core.plan.object;

import static dev.schemac.core.plan.graph.Action.ADD_COLUMN;
import static dev.schemac.core.plan.graph.Action.ADD_IDENTITY;
import static dev.schemac.core.plan.graph.Action.ALTER_TYPE;
import static dev.schemac.core.plan.graph.Action.DROP_DEFAULT;
import static dev.schemac.core.plan.graph.Action.DROP_EXPRESSION;
import static dev.schemac.core.plan.graph.Action.DROP_IDENTITY;
import static dev.schemac.core.plan.graph.Action.DROP_SEQUENCE;
import static dev.schemac.core.plan.graph.Action.FILL;
import static dev.schemac.core.plan.graph.Action.NO_IDENTITY;
import static dev.schemac.core.plan.graph.Action.PASS_VALUES;
import static dev.schemac.core.plan.graph.Action.RENAMED;
import static dev.schemac.core.plan.graph.Action.SET_IDENTITY;
import static dev.schemac.core.plan.graph.Action.SET_NOT_NULL;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.ColumnTransition;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.TypeFamilies;
import dev.schemac.core.text.QualifiedName;
import java.util.List;

/** Plans the identity columns of one table that is there. */
final class IdentityPlanner {

  private final Context context;
  private final TaskGraph taskGraph;
  private final LiveTable table;
  private final QualifiedName name;

  IdentityPlanner(Context context, LiveTable table) {
    this.context = context;
    this.taskGraph = context.taskGraph();
    this.table = table;
    this.name = table.name();
  }

  /** Plans what becomes of the identity of a column that stays. */
  void change(ColumnTransition change) {
    Column from = change.from();
    Column to = change.to();
    String columnName = to.name();
    boolean was = from.identity() != Column.Identity.NONE;
    boolean is = to.identity() != Column.Identity.NONE;
    boolean anew = change.renewsIdentity();
    if (was && (!is || anew)) {
      alter(at(DROP_IDENTITY, columnName), new Alteration.DropIdentity(columnName));
      // PostgreSQL looks at the type before it carries out what the statement drops.
      Vertex gone = at(NO_IDENTITY, columnName);
      taskGraph.add(
          gone, new Task.Barrier(anew || !TypeFamilies.areIntegers(from.type(), to.type())));
      taskGraph.before(at(DROP_IDENTITY, columnName), gone);
      taskGraph.before(gone, at(ALTER_TYPE, columnName));
      context
          .names()
          .release(
              Context.sequence(table.before().name(), table.columnBefore(columnName)),
              at(DROP_IDENTITY, columnName));
      if (anew) {
        add(to);
      }
    } else if (was && from.identity() != to.identity()) {
      alter(at(SET_IDENTITY, columnName), new Alteration.SetIdentity(columnName, to.identity()));
    } else if (is && !was) {
      HandMadeSequence.drop(context, table, from);
      add(to);
    }
  }

  /** The new sequence starts behind the values that are there. */
  void add(Column column) {
    String columnName = column.name();
    Vertex add = at(ADD_IDENTITY, columnName);
    Vertex pass = at(PASS_VALUES, columnName);
    alter(add, new Alteration.AddIdentity(columnName, column.identity()));
    taskGraph.add(pass, new Task.AdvanceSequence(name, columnName));
    for (Action action : List.of(ADD_COLUMN, ALTER_TYPE, FILL, SET_NOT_NULL, DROP_DEFAULT)) {
      taskGraph.before(at(action, columnName), add);
    }
    taskGraph.before(at(DROP_SEQUENCE, columnName), add);
    taskGraph.before(at(DROP_EXPRESSION, columnName), add);
    taskGraph.before(add, pass);
    context.names().claim(Context.sequence(name, columnName), add);
  }

  private void alter(Vertex vertex, Alteration alteration) {
    taskGraph.add(vertex, new Task.Alter(name, alteration));
    taskGraph.before(Vertex.of(RENAMED, name), vertex);
  }

  private Vertex at(Action action, String column) {
    return new Vertex(action, name, column);
  }
}

package dev.schemac.processor.plan;

import static dev.schemac.processor.plan.Vertex.Action.ADD_COLUMN;
import static dev.schemac.processor.plan.Vertex.Action.ADD_IDENTITY;
import static dev.schemac.processor.plan.Vertex.Action.ALTER_TYPE;
import static dev.schemac.processor.plan.Vertex.Action.DROP_DEFAULT;
import static dev.schemac.processor.plan.Vertex.Action.DROP_EXPRESSION;
import static dev.schemac.processor.plan.Vertex.Action.DROP_IDENTITY;
import static dev.schemac.processor.plan.Vertex.Action.DROP_SEQUENCE;
import static dev.schemac.processor.plan.Vertex.Action.FILL;
import static dev.schemac.processor.plan.Vertex.Action.NO_IDENTITY;
import static dev.schemac.processor.plan.Vertex.Action.PASS_VALUES;
import static dev.schemac.processor.plan.Vertex.Action.RENAMED;
import static dev.schemac.processor.plan.Vertex.Action.SET_IDENTITY;
import static dev.schemac.processor.plan.Vertex.Action.SET_NOT_NULL;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.QualifiedName;
import java.util.List;

/** Plans the identity columns of one table that is there. */
final class IdentityPlanner {

  private final Context context;
  private final Work work;
  private final LiveTable table;
  private final QualifiedName name;

  IdentityPlanner(Context context, LiveTable table) {
    this.context = context;
    this.work = context.work();
    this.table = table;
    this.name = table.name();
  }

  /** Plans what becomes of the identity of a column that stays. */
  void change(ColumnWork change) {
    Column from = change.from();
    Column to = change.to();
    String its = to.name();
    boolean was = from.identity() != Column.Identity.NONE;
    boolean is = to.identity() != Column.Identity.NONE;
    boolean anew = change.renewsIdentity();
    if (was && (!is || anew)) {
      alter(at(DROP_IDENTITY, its), new Alteration.DropIdentity(its));
      // PostgreSQL looks at the type before it carries out what the statement drops.
      Vertex gone = at(NO_IDENTITY, its);
      work.add(gone, new Op.Barrier(anew || !TypeFamilies.areIntegers(from.type(), to.type())));
      work.before(at(DROP_IDENTITY, its), gone);
      work.before(gone, at(ALTER_TYPE, its));
      context
          .names()
          .leaves(
              Context.sequence(table.before().name(), table.columnBefore(its)),
              at(DROP_IDENTITY, its));
      if (anew) {
        add(to);
      }
    } else if (was && from.identity() != to.identity()) {
      alter(at(SET_IDENTITY, its), new Alteration.SetIdentity(its, to.identity()));
    } else if (is && !was) {
      HandMadeSequence.drop(context, table, from);
      add(to);
    }
  }

  /** The new sequence starts behind the values that are there. */
  void add(Column column) {
    String its = column.name();
    Vertex add = at(ADD_IDENTITY, its);
    Vertex pass = at(PASS_VALUES, its);
    alter(add, new Alteration.AddIdentity(its, column.identity()));
    work.add(pass, new Op.Run(names -> List.of(new Step.PassValues(names.of(name), its))));
    for (Vertex.Action action : List.of(ADD_COLUMN, ALTER_TYPE, FILL, SET_NOT_NULL, DROP_DEFAULT)) {
      work.before(at(action, its), add);
    }
    work.before(at(DROP_SEQUENCE, its), add);
    work.before(at(DROP_EXPRESSION, its), add);
    work.before(add, pass);
    context.names().arrives(Context.sequence(name, its), add);
  }

  private void alter(Vertex vertex, Alteration alteration) {
    work.add(vertex, new Op.Alter(name, alteration));
    work.before(Vertex.of(RENAMED, name), vertex);
  }

  private Vertex at(Vertex.Action action, String column) {
    return new Vertex(action, name, column);
  }
}

package dev.schemac.core.plan.object;

import static dev.schemac.core.plan.graph.Action.ADD_COLUMN;
import static dev.schemac.core.plan.graph.Action.ADD_IDENTITY;
import static dev.schemac.core.plan.graph.Action.ALTER_SEQUENCE;
import static dev.schemac.core.plan.graph.Action.CREATE_SEQUENCE;
import static dev.schemac.core.plan.graph.Action.CREATE_TABLE;
import static dev.schemac.core.plan.graph.Action.DISOWN_SEQUENCE;
import static dev.schemac.core.plan.graph.Action.DROP_COLUMN;
import static dev.schemac.core.plan.graph.Action.DROP_DECLARED_SEQUENCE;
import static dev.schemac.core.plan.graph.Action.GONE;
import static dev.schemac.core.plan.graph.Action.MOVE_TABLE;
import static dev.schemac.core.plan.graph.Action.RENAMED;
import static dev.schemac.core.plan.graph.Action.SEQUENCE_READY;
import static dev.schemac.core.plan.graph.Action.SEQUENCE_UNUSED;
import static dev.schemac.core.plan.graph.Action.SET_SEQUENCE_OWNER;
import static dev.schemac.core.plan.graph.Action.UNREFERENCED;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SequenceCalls;
import dev.schemac.core.text.SqlText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Plans the sequences that classes name. Must come behind tables: what calls a sequence waits until
 * it is there, and one that goes waits for all that calls it.
 */
public final class SequencePlanner {

  private final Context context;
  private final PlanInput planInput;
  private final TaskGraph taskGraph;

  public SequencePlanner(Context context) {
    this.context = context;
    this.planInput = context.planInput();
    this.taskGraph = context.taskGraph();
  }

  public void plan() {
    for (Change.CreateSequence change : planInput.changes(Change.CreateSequence.class)) {
      create(change.sequence());
    }
    for (Change.RenameSequence change : planInput.changes(Change.RenameSequence.class)) {
      readyFor(change.to());
    }
    for (Sequence after : planInput.target().sequences().values()) {
      Sequence before =
          planInput.base().sequences().get(planInput.renames().sequence(after.name()));
      if (before != null && !taskGraph.has(Vertex.of(CREATE_SEQUENCE, after.name()))) {
        change(before, after);
      }
    }
    for (Change.DropSequence change : planInput.changes(Change.DropSequence.class)) {
      drop(change.sequence());
    }
  }

  private void create(Sequence sequence) {
    QualifiedName name = sequence.name();
    Vertex create = Vertex.of(CREATE_SEQUENCE, name);
    taskGraph.add(create, new Step.CreateSequence(sequence.ownedBy(null)));
    taskGraph.barrier(Vertex.of(SEQUENCE_READY, name));
    taskGraph.before(create, Vertex.of(SEQUENCE_READY, name));
    context.names().claim(ObjectName.ofRelation(name), create);
    readyFor(name);
    if (sequence.owner() != null) {
      own(name, null, sequence.owner());
    }
  }

  /** Lets what calls a sequence wait until it is there. */
  private void readyFor(QualifiedName sequence) {
    Vertex ready = Vertex.of(SEQUENCE_READY, sequence);
    for (Table table : planInput.created()) {
      if (calls(Mentions.texts(table), sequence)) {
        taskGraph.before(ready, Vertex.of(CREATE_TABLE, table.name()));
      }
    }
    for (Vertex vertex : List.copyOf(taskGraph.vertices())) {
      if (calls(taskGraph.op(vertex).texts(), sequence)) {
        taskGraph.before(ready, vertex);
      }
    }
  }

  /** Whether one of the texts names a sequence, with the schema that PostgreSQL looks in or not. */
  private static boolean calls(List<SqlText> texts, QualifiedName sequence) {
    for (SqlText text : texts) {
      for (QualifiedName called : SequenceCalls.in(text)) {
        if (isSame(called, sequence)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(QualifiedName one, QualifiedName other) {
    return ObjectName.ofRelation(one).equals(ObjectName.ofRelation(other));
  }

  private void change(Sequence before, Sequence after) {
    QualifiedName name = after.name();
    Sequence renamed = before.named(name).ownedBy(after.owner());
    if (!renamed.equals(after)) {
      Vertex alter = Vertex.of(ALTER_SEQUENCE, name);
      taskGraph.add(alter, new Task.AlterSequence(renamed, after));
      taskGraph.before(Vertex.of(SEQUENCE_READY, name), alter);
    }
    owner(before, after);
  }

  /**
   * A sequence goes with its owner, and moves with its table to another schema, unless it has
   * another owner by then, or none.
   */
  private void owner(Sequence before, Sequence after) {
    QualifiedName name = after.name();
    Sequence.Owner from = before.owner();
    Sequence.Owner now = from == null ? null : now(context, from);
    if (from != null && (now == null || !isInOneSchema(name, now.table()))) {
      disown(name, from, now);
      if (after.owner() != null) {
        own(name, null, after.owner());
        taskGraph.before(Vertex.of(DISOWN_SEQUENCE, name), Vertex.of(SET_SEQUENCE_OWNER, name));
      }
    } else if (!Objects.equals(now, after.owner())) {
      own(name, now, after.owner());
      if (now != null) {
        // pg_get_serial_sequence would go on naming it.
        taskGraph.before(
            Vertex.of(SET_SEQUENCE_OWNER, name),
            new Vertex(ADD_IDENTITY, now.table(), now.column()));
      }
    }
  }

  private void disown(QualifiedName name, Sequence.Owner before, Sequence.@Nullable Owner now) {
    Vertex disown = Vertex.of(DISOWN_SEQUENCE, name);
    taskGraph.add(disown, new Task.SetSequenceOwner(name, now == null ? before : now, null));
    LiveTable table = planInput.liveBefore(before.table());
    if (table == null) {
      taskGraph.before(disown, Vertex.of(UNREFERENCED, before.table()));
    } else {
      taskGraph.before(disown, new Vertex(DROP_COLUMN, table.name(), before.column()));
      taskGraph.before(disown, Vertex.of(MOVE_TABLE, table.name()));
      taskGraph.before(
          disown, new Vertex(ADD_IDENTITY, table.name(), table.columnNow(before.column())));
    }
  }

  private static boolean isInOneSchema(QualifiedName one, QualifiedName other) {
    return ObjectName.schema(one).equals(ObjectName.schema(other));
  }

  /** Gives a sequence its owner when both are where they stay. */
  private void own(
      QualifiedName name, Sequence.@Nullable Owner before, Sequence.@Nullable Owner owner) {
    Vertex own = Vertex.of(SET_SEQUENCE_OWNER, name);
    taskGraph.add(own, new Task.SetSequenceOwner(name, before, owner));
    taskGraph.before(Vertex.of(SEQUENCE_READY, name), own);
    if (owner != null) {
      QualifiedName table = owner.table();
      taskGraph.before(Vertex.of(CREATE_TABLE, table), own);
      taskGraph.before(Vertex.of(RENAMED, table), own);
      // PostgreSQL wants both in one schema, so that the old name does not do.
      taskGraph.before(Vertex.of(MOVE_TABLE, table), own);
      taskGraph.before(Vertex.of(Action.MOVE_SEQUENCE, name), own);
      taskGraph.before(new Vertex(ADD_COLUMN, table, owner.column()), own);
    }
  }

  /** An owner of the base by its names in the target; null: it goes, or is made anew. */
  private static Sequence.@Nullable Owner now(Context context, Sequence.Owner owner) {
    LiveTable table = context.planInput().liveBefore(owner.table());
    if (table == null) {
      return null;
    }
    for (Column kept : table.keptColumns()) {
      if (table.columnBefore(kept.name()).equals(owner.column())) {
        return context.dependents().isNew(table, kept.name())
            ? null
            : new Sequence.Owner(table.name(), kept.name());
      }
    }
    return null;
  }

  /**
   * The table, by its name in the target, that takes a sequence along to its schema; null: none.
   */
  public static @Nullable QualifiedName movedWith(Context context, Change.RenameSequence change) {
    Sequence before = context.planInput().base().sequences().get(change.from());
    Sequence.Owner owner = before == null ? null : before.owner();
    Sequence.Owner now = owner == null ? null : now(context, owner);
    return now != null && isInOneSchema(now.table(), change.to()) ? now.table() : null;
  }

  /** One that goes with its owner needs no statement, unless something else calls it. */
  private void drop(Sequence sequence) {
    QualifiedName name = sequence.name();
    Sequence.Owner owner = sequence.owner();
    Sequence.Owner now = owner == null ? null : now(context, owner);
    Vertex unused = Vertex.of(SEQUENCE_UNUSED, name);
    taskGraph.barrier(unused);
    if (owner != null && now == null && !isCalledByOtherDropped(sequence, owner.table())) {
      goWithOwner(sequence, owner, unused);
      return;
    }
    Vertex drop = Vertex.of(DROP_DECLARED_SEQUENCE, name);
    taskGraph.add(drop, new Step.DropSequence(name));
    taskGraph.before(unused, drop);
    behindUsers(sequence, unused, drop);
    for (Table dropped : planInput.dropped()) {
      if (calls(Mentions.texts(dropped), name)) {
        taskGraph.before(Vertex.of(GONE, dropped.name()), drop);
      }
    }
    context.names().release(ObjectName.ofRelation(name), drop);
    if (owner != null && (now == null || !isInOneSchema(name, now.table()))) {
      disown(name, owner, now);
      taskGraph.before(Vertex.of(DISOWN_SEQUENCE, name), drop);
    }
  }

  private void goWithOwner(Sequence sequence, Sequence.Owner owner, Vertex unused) {
    LiveTable table = planInput.liveBefore(owner.table());
    Vertex goes;
    if (table == null) {
      // A table that goes may go together with others, under the name of one of them.
      taskGraph.before(unused, Vertex.of(UNREFERENCED, owner.table()));
      goes = Vertex.of(GONE, owner.table());
    } else {
      goes = new Vertex(DROP_COLUMN, table.name(), owner.column());
      taskGraph.before(unused, goes);
    }
    behindUsers(sequence, unused, goes);
    context.names().release(ObjectName.ofRelation(sequence.name()), goes);
  }

  private boolean isCalledByOtherDropped(Sequence sequence, QualifiedName owner) {
    for (Table dropped : planInput.dropped()) {
      if (!dropped.name().equals(owner) && calls(Mentions.texts(dropped), sequence.name())) {
        return true;
      }
    }
    return false;
  }

  /** Puts a drop behind all that takes the sequence from columns that call it. */
  private void behindUsers(Sequence sequence, Vertex unused, Vertex goes) {
    for (LiveTable table : planInput.live().values()) {
      for (Column column : table.before().columns()) {
        if (calls(Mentions.texts(column), sequence.name())) {
          String now = table.columnNow(column.name());
          for (Action action :
              List.of(
                  DROP_COLUMN,
                  Action.DROP_DEFAULT,
                  Action.SET_DEFAULT,
                  Action.DROP_EXPRESSION,
                  Action.SET_EXPRESSION)) {
            Vertex end = new Vertex(action, table.name(), now);
            if (!end.equals(goes)) {
              taskGraph.before(end, unused);
            }
          }
        }
      }
    }
  }
}

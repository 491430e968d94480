package dev.schemac.core.plan.object;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.RenameCycles;
import dev.schemac.core.plan.graph.RenameTask;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.ColumnTransition;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.object.RenamePath.Kind;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.ServerChosenNames;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans new names for tables, types, sequences and what is in them, also where several things swap
 * theirs or move to other schemas meanwhile.
 */
public final class RenamePlanner {

  private final Context context;
  private final TaskGraph taskGraph;
  private final List<RenamePath> paths = new ArrayList<>();

  public RenamePlanner(Context context) {
    this.context = context;
    this.taskGraph = context.taskGraph();
  }

  public void plan() {
    for (LiveTable table : context.planInput().live().values()) {
      taskGraph.barrier(Vertex.of(Action.RENAMED, table.name()));
      if (!table.staysAsItIs()) {
        table(table);
        parts(table);
      }
    }
    for (Change.RenameEnumType change : context.planInput().changes(Change.RenameEnumType.class)) {
      type(change);
    }
    for (Change.RenameSequence change : context.planInput().changes(Change.RenameSequence.class)) {
      declaredSequence(change);
    }
    if (!paths.isEmpty()) {
      addAll();
    }
  }

  private void addAll() {
    Set<Vertex> parked = RenameCycles.toPark(renames());
    Set<ObjectName> occupied = Context.occupied(context.planInput());
    for (RenamePath renamePath : paths) {
      add(renamePath, parked.contains(renamePath.rename()), occupied);
    }
  }

  private List<RenameCycles.Rename> renames() {
    List<RenameCycles.Rename> renames = new ArrayList<>();
    for (RenamePath renamePath : paths) {
      renames.add(renamePath.asRename());
    }
    return renames;
  }

  private void parts(LiveTable table) {
    for (Change.RenameColumn change : table.changes(Change.RenameColumn.class)) {
      column(table, change);
    }
    for (Constraint constraint : table.keptConstraints()) {
      constraint(table, constraint);
    }
    for (Index index : table.keptIndexes()) {
      index(table, index);
    }
    for (Column column : table.keptColumns()) {
      sequence(table, column);
    }
  }

  private void table(LiveTable table) {
    QualifiedName from = table.before().name();
    QualifiedName to = table.name();
    if (from.equals(to)) {
      return;
    }
    RenamePath renamePath =
        new RenamePath(Kind.TABLE, to, from.name(), to.name(), relation(from, to), null);
    if (renamePath.moves()) {
      taskGraph.add(renamePath.move(), new RenameTask.MoveTable(to));
      taskGraph.before(renamePath.move(), Vertex.of(Action.RENAMED, to));
    }
    paths.add(renamePath);
  }

  private void type(Change.RenameEnumType change) {
    QualifiedName from = change.from();
    QualifiedName to = change.to();
    RenamePath renamePath =
        new RenamePath(Kind.TYPE, to, from.name(), to.name(), relation(from, to), null);
    taskGraph.barrier(Vertex.of(Action.TYPE_RENAMED, to));
    if (renamePath.moves()) {
      taskGraph.add(renamePath.move(), new RenameTask.MoveType(to));
      taskGraph.before(renamePath.move(), Vertex.of(Action.TYPE_RENAMED, to));
    }
    paths.add(renamePath);
  }

  /**
   * A sequence that its owner's table takes along to another schema cannot be moved by itself; one
   * that it does not is owned by nobody meanwhile.
   */
  private void declaredSequence(Change.RenameSequence change) {
    QualifiedName from = change.from();
    QualifiedName to = change.to();
    RenamePath renamePath =
        new RenamePath(
            Kind.DECLARED_SEQUENCE, to, from.name(), to.name(), relation(from, to), null);
    taskGraph.barrier(Vertex.of(Action.SEQUENCE_READY, to));
    if (renamePath.moves()) {
      QualifiedName table = SequencePlanner.movedWith(context, change);
      taskGraph.add(renamePath.move(), new RenameTask.MoveSequence(to, table != null));
      taskGraph.before(renamePath.move(), Vertex.of(Action.SEQUENCE_READY, to));
      if (table == null) {
        taskGraph.before(Vertex.of(Action.DISOWN_SEQUENCE, to), renamePath.move());
      } else {
        taskGraph.before(Vertex.of(Action.MOVE_TABLE, table), renamePath.move());
      }
    }
    paths.add(renamePath);
  }

  private void column(LiveTable table, Change.RenameColumn change) {
    if (!context.dependents().isNew(table, change.to())) {
      RenamePath.Names local =
          new RenamePath.Names(
              ObjectName.ofColumn(table.name(), change.from()),
              ObjectName.ofColumn(table.name(), change.to()));
      paths.add(new RenamePath(Kind.COLUMN, table.name(), change.from(), change.to(), null, local));
    }
  }

  private void constraint(LiveTable table, Constraint constraint) {
    if (context.dependents().isNew(table, constraint)) {
      return;
    }
    String from = table.constraintBefore(constraint);
    String to = constraint.name();
    RenamePath.Names local =
        new RenamePath.Names(
            ObjectName.ofConstraint(table.name(), from), ObjectName.ofConstraint(table.name(), to));
    boolean key = constraint.hasIndex();
    addIfAny(Kind.CONSTRAINT, table, from, to, key ? relation(table, from, to) : null, local);
  }

  private void index(LiveTable table, Index index) {
    if (!context.dependents().isNew(table, index)) {
      String from = table.indexBefore(index);
      String to = index.name();
      addIfAny(Kind.INDEX, table, from, to, relation(table, from, to), null);
    }
  }

  /**
   * The sequence of an identity column follows its table and column, as one made anew would. Where
   * PostgreSQL had to number it, because something else has the name, it stays as it is: only the
   * database knows its name, and nothing but the column uses it.
   */
  private void sequence(LiveTable table, Column column) {
    Column before = table.before(column);
    ColumnTransition change = context.dependents().column(table, column.name());
    boolean stays =
        (change == null || !change.renewsIdentity())
            && before.identity() != Column.Identity.NONE
            && column.identity() != Column.Identity.NONE
            && !context.dependents().isNew(table, column.name());
    if (stays) {
      QualifiedName from = ServerChosenNames.of(table.before().name(), before.name());
      QualifiedName to = ServerChosenNames.of(table.name(), column.name());
      if (!from.equals(to) && !isNumbered(from, to)) {
        addIfAny(Kind.SEQUENCE, table, from.name(), to.name(), relation(from, to), null);
      }
    }
  }

  /** Whether PostgreSQL had to number the sequence, or would have to number it. */
  private boolean isNumbered(QualifiedName from, QualifiedName to) {
    return isShared(context.planInput().base(), from) || isShared(context.planInput().target(), to);
  }

  /** Whether two things of a schema would have the name. */
  private static boolean isShared(Schema schema, QualifiedName relation) {
    return Collections.frequency(RelationNames.of(schema), ObjectName.ofRelation(relation)) > 1;
  }

  private void addIfAny(
      Kind kind,
      LiveTable table,
      String from,
      String to,
      RenamePath.@Nullable Names relation,
      RenamePath.@Nullable Names local) {
    RenamePath renamePath = new RenamePath(kind, table.name(), from, to, relation, local);
    if (!from.equals(to) || renamePath.moves()) {
      paths.add(renamePath);
    }
  }

  private static RenamePath.Names relation(LiveTable table, String from, String to) {
    return relation(table.before().name().sibling(from), table.name().sibling(to));
  }

  private static RenamePath.Names relation(QualifiedName from, QualifiedName to) {
    return new RenamePath.Names(ObjectName.ofRelation(from), ObjectName.ofRelation(to));
  }

  private void add(RenamePath renamePath, boolean isParked, Set<ObjectName> occupied) {
    List<Vertex> path = renamePath.path(isParked, occupied);
    boolean away = path.contains(renamePath.away());
    String temporary = renamePath.temporary(occupied);
    occupied.addAll(renamePath.between(path, temporary));
    QualifiedName object = renamePath.object();
    if (away) {
      taskGraph.add(renamePath.away(), renamePath.task(renamePath.from(), temporary));
    }
    if (path.contains(renamePath.rename())) {
      String from = away ? temporary : renamePath.from();
      taskGraph.add(renamePath.rename(), renamePath.task(from, renamePath.to()));
    }
    for (int i = 1; i < path.size(); i++) {
      taskGraph.before(path.get(i - 1), path.get(i));
    }
    switch (renamePath.kind()) {
      case TABLE, COLUMN ->
          taskGraph.before(renamePath.rename(), Vertex.of(Action.RENAMED, object));
      case TYPE -> taskGraph.before(renamePath.rename(), Vertex.of(Action.TYPE_RENAMED, object));
      case DECLARED_SEQUENCE ->
          taskGraph.before(renamePath.rename(), Vertex.of(Action.SEQUENCE_READY, object));
      case CONSTRAINT, INDEX, SEQUENCE -> {}
    }
    register(renamePath, path);
  }

  private void register(RenamePath renamePath, List<Vertex> path) {
    RenamePath.Names relation = renamePath.relation();
    if (relation != null) {
      context.names().release(relation.from(), path.get(0));
      context.names().claim(relation.to(), path.get(path.size() - 1));
    }
    RenamePath.Names local = renamePath.local();
    if (local != null && !local.from().equals(local.to())) {
      Vertex first = path.contains(renamePath.away()) ? renamePath.away() : renamePath.rename();
      context.names().release(local.from(), first);
      context.names().claim(local.to(), renamePath.rename());
    }
  }
}

package dev.schemac.core.plan.object;

import static dev.schemac.core.plan.graph.Action.ADD_CONSTRAINT;
import static dev.schemac.core.plan.graph.Action.ADD_FOREIGN_KEY;
import static dev.schemac.core.plan.graph.Action.ALTER_CONSTRAINT;
import static dev.schemac.core.plan.graph.Action.CREATE_INDEX;
import static dev.schemac.core.plan.graph.Action.DROP_CONSTRAINT;
import static dev.schemac.core.plan.graph.Action.DROP_FOREIGN_KEY;
import static dev.schemac.core.plan.graph.Action.DROP_INDEX;
import static dev.schemac.core.plan.graph.Action.KEYS;
import static dev.schemac.core.plan.graph.Action.RELABEL;
import static dev.schemac.core.plan.graph.Action.RENAMED;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Plans the constraints and indexes of one table that is there. */
public final class ConstraintPlanner {

  private final Context context;
  private final TaskGraph taskGraph;
  private final LiveTable table;
  private final QualifiedName name;

  public ConstraintPlanner(Context context, LiveTable table) {
    this.context = context;
    this.taskGraph = context.taskGraph();
    this.table = table;
    this.name = table.name();
  }

  public void plan() {
    for (Change change : table.changes()) {
      plan(change);
    }
    for (Column column : table.keptColumns()) {
      if (context.relabeled().isFollower(table, column.name())) {
        relabel(column);
      }
    }
    for (Constraint constraint : table.keptConstraints()) {
      if (context.dependents().isNew(table, constraint)) {
        drop(constraint, table.constraintBefore(constraint));
        add(constraint);
      }
    }
    for (Index index : table.keptIndexes()) {
      if (context.dependents().isNew(table, index)) {
        drop(index, table.indexBefore(index));
        add(index);
      }
    }
  }

  private void plan(Change change) {
    if (change instanceof Change.ChangeDeferral deferral) {
      alter(deferral.to());
    } else if (change instanceof Change.ChangeLabelCheck labels) {
      if (!takesWhatItTook(labels)) {
        replace(change);
      }
      relabel(Objects.requireNonNull(table.after().column(labels.to().column())));
    } else if (change instanceof Change.ChangeHeldLabels held) {
      relabel(Objects.requireNonNull(table.after().column(held.column())));
    } else {
      replace(change);
    }
  }

  private void replace(Change change) {
    Constraint droppedConstraint = change.droppedConstraint();
    if (droppedConstraint != null) {
      drop(droppedConstraint, droppedConstraint.name());
    }
    Constraint addedConstraint = change.addedConstraint();
    if (addedConstraint != null) {
      add(addedConstraint);
    }
    Index droppedIndex = change.droppedIndex();
    if (droppedIndex != null) {
      drop(droppedIndex, droppedIndex.name());
    }
    Index addedIndex = change.addedIndex();
    if (addedIndex != null) {
      add(addedIndex);
    }
  }

  /** Labels that only change places: the check that is there takes all of them. */
  private boolean takesWhatItTook(Change.ChangeLabelCheck change) {
    Change.AlterColumn alter = table.altered(change.to().column());
    boolean retyped = alter != null && !alter.from().type().equals(alter.to().type());
    return !retyped
        && change.from().name().equals(change.to().name())
        && change.from().column().equals(change.to().column())
        && Set.copyOf(change.from().labels()).equals(Set.copyOf(change.to().labels()));
  }

  private void add(Constraint constraint) {
    boolean reference = constraint instanceof ForeignKey;
    Vertex add = new Vertex(reference ? ADD_FOREIGN_KEY : ADD_CONSTRAINT, name, constraint.name());
    taskGraph.add(
        add, new Task.Alter(name, new Alteration.AddConstraint(constraint, type(constraint))));
    context.tableObjects().add(add, constraint, type(constraint));
    taskGraph.before(Vertex.of(RENAMED, name), add);
    context.names().claim(ObjectName.ofConstraint(name, constraint.name()), add);
    if (constraint instanceof ForeignKey key) {
      taskGraph.before(Vertex.of(KEYS, key.target()), add);
      taskGraph.before(Vertex.of(RENAMED, key.target()), add);
    }
    if (constraint.hasIndex()) {
      context.names().claim(Context.index(name, constraint.name()), add);
    }
  }

  private void drop(Constraint constraint, String nameNow) {
    Vertex drop;
    if (constraint instanceof ForeignKey key) {
      drop = new Vertex(DROP_FOREIGN_KEY, name, nameNow);
      taskGraph.add(drop, dropping(nameNow, Set.of(key.target())));
    } else {
      drop = new Vertex(DROP_CONSTRAINT, name, nameNow);
      taskGraph.add(drop, dropping(nameNow, Set.of()));
    }
    context.tableObjects().drop(drop, constraint);
    context.names().release(ObjectName.ofConstraint(name, nameNow), drop);
    if (constraint.hasIndex()) {
      context.names().release(Context.index(table.before().name(), nameNow), drop);
    }
  }

  /** One that is made anew anyway is then checked when it should be. */
  private void alter(ForeignKey key) {
    if (!context.dependents().isNew(table, key)) {
      Vertex alter = new Vertex(ALTER_CONSTRAINT, name, key.name());
      taskGraph.add(
          alter, new Task.Alter(name, new Alteration.AlterConstraint(key.name(), key.deferral())));
      taskGraph.before(Vertex.of(RENAMED, name), alter);
    }
  }

  private Task dropping(String constraint, Set<QualifiedName> others) {
    return new Task.Alter(name, new Alteration.DropConstraint(constraint, others));
  }

  private void add(Index index) {
    Vertex create = new Vertex(CREATE_INDEX, name, index.name());
    taskGraph.add(create, new Step.CreateIndex(name, index));
    context.tableObjects().add(create, index);
    taskGraph.before(Vertex.of(RENAMED, name), create);
    context.names().claim(Context.index(name, index.name()), create);
  }

  private void drop(Index index, String nameNow) {
    Vertex drop = new Vertex(DROP_INDEX, name, nameNow);
    taskGraph.add(drop, new Task.DropIndex(name, nameNow, false));
    context.tableObjects().drop(drop, index);
    context.names().release(Context.index(table.before().name(), nameNow), drop);
  }

  /** Whether a value that rows get another one for is also one of those that new code writes. */
  private static boolean isReused(Column column, Map<String, String> labels) {
    HeldLabels held = column.held();
    if (held == null) {
      return labels.values().stream().anyMatch(labels::containsKey);
    }
    return held.labels().stream().anyMatch(label -> labels.containsKey(held.value(label)));
  }

  private void relabel(Column column) {
    SortedMap<String, String> labels = context.relabeled().of(table, column.name());
    if (labels == null) {
      return;
    }
    Vertex relabel = new Vertex(RELABEL, name, column.name());
    taskGraph.add(
        relabel,
        new Step.Relabel(
            name, column.name(), column.type(), labels, isReused(column, labels), false));
    context
        .tableObjects()
        .relabels(relabel, labels, context.relabeled().isHeld(table, column.name()));
    taskGraph.before(Vertex.of(RENAMED, name), relabel);
    PendingChecks.before(context, table, relabel);
  }

  private @Nullable SqlType type(Constraint constraint) {
    Column column =
        constraint instanceof LabelCheck check ? table.after().column(check.column()) : null;
    return column == null ? null : column.type();
  }
}

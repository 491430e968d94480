package dev.schemac.core.plan.online;

import static dev.schemac.core.plan.statement.Phase.EXPAND;
import static dev.schemac.core.plan.statement.Phase.FILL;
import static dev.schemac.core.plan.statement.Phase.SWITCH;

import dev.schemac.core.diff.Change;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.TableObjects;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.ServerChosenNames;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How constraints come to tables with rows: first for new rows only, then, without a strong lock,
 * for those that are there; a key on an index that was built before.
 */
final class OnlineConstraints {

  private final Context context;
  private final PlanInput planInput;
  private final TaskGraph taskGraph;
  private final PhaseSchedule schedule;
  private final ConcurrentIndexes indexes;

  OnlineConstraints(
      Context context, TaskGraph taskGraph, PhaseSchedule schedule, ConcurrentIndexes indexes) {
    this.context = context;
    this.planInput = context.planInput();
    this.taskGraph = taskGraph;
    this.schedule = schedule;
    this.indexes = indexes;
  }

  /** The checks that take the place of an old one of their name in one statement. */
  Set<Vertex> swaps() {
    Set<Vertex> swaps = new HashSet<>();
    for (Map.Entry<Vertex, TableObjects.TableObject> coming :
        context.tableObjects().added().entrySet()) {
      if (takesPlace(coming.getKey(), coming.getValue())) {
        swaps.add(coming.getKey());
      }
    }
    return swaps;
  }

  private boolean takesPlace(Vertex vertex, TableObjects.TableObject tableObject) {
    return tableObject.isCheck()
        && isHarmless(vertex, tableObject)
        && taskGraph.has(at(Action.DROP_CONSTRAINT, vertex, vertex.part()))
        && !isAnyUpdated(vertex, tableObject.columns());
  }

  private boolean isAnyUpdated(Vertex vertex, Set<String> columns) {
    for (String column : columns) {
      if (isUpdated(vertex, column)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUpdated(Vertex vertex, String column) {
    return taskGraph.has(at(Action.FILL, vertex, column))
        || taskGraph.has(at(Action.RELABEL, vertex, column));
  }

  /** A primary key or a unique constraint. */
  Phase key(
      Vertex vertex,
      TableObjects.TableObject tableObject,
      Phase content,
      Phase least,
      boolean takesOver) {
    boolean built = content.compareTo(FILL) <= 0 && !(takesOver && least == EXPAND);
    if (!built) {
      Phase phase = schedule.inTransaction(vertex, least);
      schedule.add(vertex, phase, vertex, taskGraph.op(vertex));
      return phase;
    }
    Constraint.Key key = (Constraint.Key) Objects.requireNonNull(tableObject.constraint());
    String build = indexes.build(vertex, key.index());
    Phase phase = schedule.inTransaction(vertex, Phase.later(least, SWITCH));
    Alteration add = new Alteration.AddConstraint(key, null, false, build);
    schedule.add(vertex, phase, vertex, new Task.Alter(vertex.object(), add));
    return phase;
  }

  /**
   * A foreign key.
   *
   * @param takesOver whether one of its name goes in the first transaction: rows that violate both
   *     must not come in between
   */
  Phase foreignKey(Vertex vertex, ForeignKey key, Phase least, boolean takesOver) {
    if (least.compareTo(EXPAND) <= 0 && comesWithColumn(vertex, key)) {
      return EXPAND;
    }
    Phase phase = least;
    if (!takesOver) {
      phase = Phase.later(least, isNew(vertex, key.columns()) ? FILL : SWITCH);
    }
    addNotValid(vertex, phase, key, null);
    relabelFollowers(vertex, phase, key);
    validate(vertex, Action.VALIDATE_FOREIGN_KEY, phase, key.name(), Set.of(key.target()));
    return phase;
  }

  /**
   * Running code wrote old labels into the columns of the key until it was there, if no check of
   * the labels refused them. The referenced rows have theirs by now.
   */
  private void relabelFollowers(Vertex vertex, Phase phase, ForeignKey key) {
    LiveTable table = Objects.requireNonNull(planInput.live().get(vertex.object()));
    for (String column : key.columns()) {
      Vertex relabel = at(Action.RELABEL, vertex, column);
      Vertex again = at(Action.RELABEL_AGAIN, vertex, column);
      if (context.relabeled().isFollower(table, column)
          && isRepeated(relabel)
          && !schedule.has(phase, again)) {
        schedule.add(vertex, phase, again, repeated(relabel));
      }
    }
  }

  /** Whether rows get new labels in batches, and once more. */
  private boolean isRepeated(Vertex relabel) {
    return taskGraph.has(relabel) && !context.tableObjects().isUnrepeatable(relabel);
  }

  /**
   * Whether running code knows none of the columns, so that it cannot violate what they must be.
   */
  private boolean isNew(Vertex vertex, Collection<String> columns) {
    LiveTable table = planInput.live().get(vertex.object());
    for (String column : columns) {
      if (table == null || table.keeps(column)) {
        return false;
      }
    }
    return true;
  }

  /** Adds a constraint for new rows; outside a transaction perhaps for the second time. */
  private void addNotValid(
      Vertex vertex, Phase phase, Constraint constraint, @Nullable SqlType labelsType) {
    Alteration add = new Alteration.AddConstraint(constraint, labelsType, true, null);
    Task task =
        phase.isTransactional()
            ? new Task.Alter(vertex.object(), add)
            : again(vertex.object(), constraint.name(), add);
    schedule.add(vertex, phase, vertex, task);
  }

  /** The key of a column that has no values yet is valid without a look at the rows. */
  private boolean comesWithColumn(Vertex vertex, ForeignKey key) {
    String column = key.columns().get(0);
    Vertex add = at(Action.ADD_COLUMN, vertex, column);
    if (key.columns().size() > 1 || !taskGraph.has(add) || isUpdated(vertex, column)) {
      return false;
    }
    if (!(taskGraph.op(add) instanceof Task.Alter alter
        && alter.alteration() instanceof Alteration.AddColumn adding
        && adding.reference() == null
        && adding.column().defaultSql() == null
        && adding.column().generatedAs() == null
        && adding.column().nullable())) {
      return false;
    }
    Task.Alter together =
        new Task.Alter(vertex.object(), new Alteration.AddColumn(adding.column(), key));
    return schedule.replace(EXPAND, add, together, vertex);
  }

  /**
   * A check on values or labels.
   *
   * @param takesOver whether one of its name goes in the first transaction
   */
  Phase check(Vertex vertex, TableObjects.TableObject tableObject, Phase least, boolean takesOver) {
    LabelCheck labels = tableObject.labels();
    Vertex relabel = at(Action.RELABEL, vertex, labels == null ? "" : labels.column());
    boolean relabeled = isRepeated(relabel);
    Constraint constraint = Objects.requireNonNull(tableObject.constraint());
    boolean now = takesOver || isHarmless(vertex, tableObject);
    Phase phase = now ? least : Phase.later(least, SWITCH);
    if (relabeled) {
      widen(vertex, tableObject);
    }
    addNotValid(vertex, phase, constraint, tableObject.labelsType());
    if (relabeled) {
      // Running code wrote old labels until the check was there.
      schedule.add(
          vertex, phase, at(Action.RELABEL_AGAIN, vertex, relabel.part()), repeated(relabel));
    }
    validate(vertex, Action.VALIDATE_CONSTRAINT, phase, constraint.name(), Set.of());
    if (relabeled) {
      narrow(vertex, phase, OnlineNames.ofWideCheck(constraint.name()));
    }
    return phase;
  }

  /** Whether running code writes nothing that the check refuses and the one before it did not. */
  private boolean isHarmless(Vertex vertex, TableObjects.TableObject check) {
    return isNew(vertex, check.columns()) || isWider(vertex, check.labels());
  }

  /** Whether a check of labels takes the place of one that took fewer. */
  private boolean isWider(Vertex vertex, @Nullable LabelCheck after) {
    LabelCheck before = after == null ? null : before(vertex, after);
    return before != null && after != null && after.labels().containsAll(before.labels());
  }

  /** The check that a check of labels takes the place of. */
  private @Nullable LabelCheck before(Vertex vertex, LabelCheck after) {
    LiveTable table = Objects.requireNonNull(planInput.live().get(vertex.object()));
    for (Change.ChangeLabelCheck change : table.changes(Change.ChangeLabelCheck.class)) {
      if (change.to().name().equals(after.name())) {
        return change.from();
      }
    }
    return null;
  }

  private void narrow(Vertex vertex, Phase phase, String wide) {
    Alteration drop = new Alteration.DropConstraint(wide, Set.of(), true);
    schedule.add(
        vertex,
        phase,
        at(Action.NARROW_CHECK, vertex, vertex.part()),
        new Task.Statements(new Step.AlterTable(vertex.object(), List.of(drop))));
  }

  /** Until all rows are updated, a check has to take both the old labels and the new. */
  private void widen(Vertex vertex, TableObjects.TableObject tableObject) {
    LabelCheck after = Objects.requireNonNull(tableObject.labels());
    Set<String> both = new TreeSet<>(after.labels());
    LabelCheck before = before(vertex, after);
    if (before != null) {
      both.addAll(before.labels());
    }
    String name = OnlineNames.ofWideCheck(after.name());
    LabelCheck wide = new LabelCheck(name, after.column(), List.copyOf(both));
    Vertex widen = new Vertex(Action.WIDEN_CHECK, vertex.object(), vertex.part());
    Alteration add = new Alteration.AddConstraint(wide, tableObject.labelsType(), true, null);
    schedule.add(vertex, SWITCH, widen, new Task.Alter(vertex.object(), add));
  }

  Phase notNull(Vertex vertex, Phase content) {
    if (content.compareTo(FILL) > 0) {
      Phase phase = schedule.inTransaction(vertex, content);
      schedule.add(vertex, phase, vertex, taskGraph.op(vertex));
      return phase;
    }
    QualifiedName table = vertex.object();
    String column = vertex.part();
    String constraint = notNullName(table, column);
    Vertex add = at(Action.ADD_NOT_NULL, vertex, column);
    if (constraint != null) {
      schedule.add(
          vertex,
          FILL,
          add,
          // Re-adding it is a no-op, so that nothing need be dropped first. A drop could hit the
          // constraint of another column, which keeps its name when its column is renamed.
          new Task.Statements(
              new Step.AlterTable(table, List.of(new Alteration.AddNotNull(column, constraint)))));
      validate(vertex, Action.VALIDATE_NOT_NULL, FILL, constraint, Set.of());
      return FILL;
    }
    String helper = OnlineNames.ofNotNullCheck(table, column);
    Check check = new Check(helper, new SqlText(Identifiers.quote(column) + " IS NOT NULL"));
    Alteration addHelper = new Alteration.AddConstraint(check, null, true, null);
    schedule.add(vertex, FILL, add, again(table, helper, addHelper));
    validate(vertex, Action.VALIDATE_NOT_NULL, FILL, helper, Set.of());
    schedule.add(vertex, SWITCH, vertex, taskGraph.op(vertex));
    schedule.add(
        vertex,
        SWITCH,
        at(Action.DROP_NOT_NULL_CHECK, vertex, column),
        new Task.Alter(table, new Alteration.DropConstraint(helper, Set.of())));
    return SWITCH;
  }

  /** The name for a constraint that can be added as not valid, if the server has such. */
  private @Nullable String notNullName(QualifiedName table, String column) {
    LiveTable live = planInput.live().get(table);
    if (live == null || !planInput.options().postgres().hasNotNullNotValid()) {
      return null;
    }
    if (!live.columnNow(column).equals(column) || wasRenamed(column)) {
      return null; // The column that left its name took its constraint along.
    }
    String name = ServerChosenNames.notNull(table, column);
    List<Constraint> there = new ArrayList<>(live.before().constraints());
    there.addAll(live.after().constraints());
    return there.stream().anyMatch(constraint -> constraint.name().equals(name)) ? null : name;
  }

  /** Whether a column that once had this name may still have a constraint named after it. */
  private boolean wasRenamed(String column) {
    return planInput.options().carriedOut().stream()
        .anyMatch(
            it -> it instanceof Intent.RenamedColumn renamed && renamed.from().equals(column));
  }

  private void validate(
      Vertex origin, Action action, Phase added, String constraint, Set<QualifiedName> others) {
    QualifiedName table = origin.object();
    Alteration validate = new Alteration.ValidateConstraint(constraint, others);
    schedule.add(
        origin,
        added.outside(),
        new Vertex(action, table, constraint),
        new Task.Statements(new Step.AlterTable(table, List.of(validate))));
  }

  /** The update of labels once more, for rows that came since. */
  private Task repeated(Vertex relabel) {
    List<Step> again = new ArrayList<>();
    for (Step step : ((Task.Statements) taskGraph.op(relabel)).steps()) {
      again.add(((Step.Relabel) step).repeated());
    }
    return new Task.Statements(again);
  }

  /** A constraint that an earlier run of the same file may have added already. */
  private static Task again(QualifiedName table, String name, Alteration add) {
    return new Task.Statements(
        new Step.AlterTable(
            table, List.of(new Alteration.DropConstraint(name, Set.of(), true), add)));
  }

  private static Vertex at(Action action, Vertex table, String part) {
    return new Vertex(action, table.object(), part);
  }
}

package dev.schemac.core.plan.online;

import static dev.schemac.core.plan.statement.Phase.EXPAND;
import static dev.schemac.core.plan.statement.Phase.FILL;
import static dev.schemac.core.plan.statement.Phase.SETTLE;
import static dev.schemac.core.plan.statement.Phase.SWITCH;

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
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Groups;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which phases each vertex is done and by which statements: an index on a live table,
 * for example, is built concurrently in one phase and gets its name in the next. The vertices must
 * come in the order of the graph, since each one starts from the phases that those before it have.
 */
final class PhaseAssigner {

  private final Context context;
  private final PlanInput planInput;
  private final TaskGraph taskGraph;
  private final PhaseSchedule schedule;
  private final Map<Vertex, Phase> done = new HashMap<>();
  private final Map<Vertex, Set<Vertex>> leavers = new HashMap<>();
  private final Map<Vertex, Set<Vertex>> takers = new HashMap<>();
  private final Map<QualifiedName, Map<String, Phase>> changed = new TreeMap<>();
  private final LateRenames lateRenames;
  private final OnlineNames names;
  private final ConcurrentIndexes indexes;
  private final Keepers keepers;
  private final OnlineConstraints constraints;
  private Set<Vertex> early = Set.of();
  private Set<Vertex> hindrances = Set.of();
  private Set<Vertex> late = Set.of();
  private boolean hasLateNames;

  PhaseAssigner(
      Context context, TaskGraph taskGraph, PhaseSchedule schedule, LateRenames lateRenames) {
    this.context = context;
    this.planInput = context.planInput();
    this.taskGraph = taskGraph;
    this.schedule = schedule;
    this.lateRenames = lateRenames;
    this.hasLateNames = !lateRenames.isEmpty();
    this.names = new OnlineNames(planInput, lateRenames.names());
    this.indexes = new ConcurrentIndexes(schedule, names);
    this.keepers = new Keepers(planInput, schedule);
    this.constraints = new OnlineConstraints(context, taskGraph, schedule, indexes);
    for (TaskGraph.Edge edge : taskGraph.edges()) {
      if (taskGraph.has(edge.first()) && taskGraph.has(edge.second())) {
        Groups.set(leavers, edge.second()).add(edge.first());
        Groups.set(takers, edge.first()).add(edge.second());
      }
    }
  }

  /** The checks that take the place of an old one of their name in one statement. */
  Set<Vertex> swaps() {
    return constraints.swaps();
  }

  /** Says which changes wait for the switch, where they break running code. */
  void waitForSwitch(Set<Vertex> changes) {
    late = changes;
    for (Vertex change : changes) {
      hasLateNames |= LateTypes.isMade(change);
    }
  }

  /** Says which drops cannot wait for the phase of drops. */
  void dropEarly(Set<Vertex> drops) {
    early = drops;
  }

  /** Says which drops new code waits for, so that they come no later than in the switch. */
  void dropByTheSwitch(Set<Vertex> drops) {
    hindrances = drops;
  }

  /**
   * Adds the statements of a vertex to the phases.
   *
   * @param content the earliest phase by which the objects that it reads or changes are ready
   * @param least the earliest phase by which also the names that it takes are free
   * @return the phase at whose end it is done
   */
  Phase place(Vertex vertex, Phase content, Phase least) {
    boolean waits = late.contains(vertex);
    Phase phase =
        statements(
            vertex,
            waits ? Phase.later(content, SWITCH) : content,
            waits ? Phase.later(least, SWITCH) : least);
    done.put(vertex, phase);
    return phase;
  }

  private Phase statements(Vertex vertex, Phase content, Phase least) {
    Task task = taskGraph.op(vertex);
    TableObjects.TableObject coming = context.tableObjects().added().get(vertex);
    TableObjects.TableObject going = context.tableObjects().dropped().get(vertex);
    if (task instanceof Task.Barrier) {
      schedule.add(vertex, least, vertex, task);
      if (least != SWITCH && hasLateNames && LateRenames.isNamesBarrier(vertex)) {
        // What is done in the switch comes behind the renames and the types that are made there.
        schedule.add(vertex, SWITCH, vertex, task);
      }
      return least;
    } else if (lateRenames.contains(vertex)) {
      return add(vertex, Phase.later(least, SWITCH));
    } else if (coming != null) {
      return coming(vertex, coming, content, least);
    } else if (going != null
        && going.index() != null
        && !early.contains(vertex)
        && !hindrances.contains(vertex)) {
      return dropIndex(vertex, least);
    }
    return switch (vertex.action()) {
      case SET_NOT_NULL -> constraints.notNull(vertex, content);
      case ALTER_SEQUENCE -> add(vertex, isNoticed(task) ? Phase.later(least, SWITCH) : least);
      case SET_IDENTITY -> add(vertex, isAlways(task) ? Phase.later(least, SWITCH) : least);
      case FILL, RELABEL -> update(vertex, least);
      case SET_DEFAULT -> add(vertex, isRelabeled(vertex) ? Phase.later(least, SWITCH) : least);
      case ALTER_CONSTRAINT -> add(vertex, isLoosened(vertex) ? least : Phase.later(least, SWITCH));
      case CHECK_CONSTRAINTS_NOW -> least; // Comes with the first update that needs it.
      case ALTER_TYPE, SET_EXPRESSION -> changed(vertex, plain(vertex, least));
      case ADD_COLUMN -> {
        LiveTable table = planInput.live().get(vertex.object());
        boolean anew = table != null && table.keeps(vertex.part());
        Phase phase = plain(vertex, least);
        yield anew ? changed(vertex, phase) : phase;
      }
      default -> plain(vertex, least);
    };
  }

  /** A constraint or an index of a table with rows. */
  private Phase coming(
      Vertex vertex, TableObjects.TableObject tableObject, Phase content, Phase least) {
    boolean takesOver = takesOverEarly(vertex, tableObject);
    ForeignKey key = tableObject.foreignKey();
    if (tableObject.index() != null) {
      boolean taken = names.isTakenUntilSwitch(vertex.object(), tableObject.index().name());
      Phase free = taken ? Phase.later(least, SWITCH) : least;
      return indexes.create(vertex, tableObject.index(), content, free, takesOver);
    } else if (tableObject.keyColumns() != null) {
      return constraints.key(vertex, tableObject, content, least, takesOver);
    } else if (key != null) {
      // Added earlier it would hang on the key that goes, though another one stays.
      boolean keyGoes = context.dependents().losesKey(key);
      Phase after = keyGoes ? Phase.later(least, SWITCH) : least;
      return constraints.foreignKey(vertex, key, after, takesOver);
    } else if (tableObject.isCheck()) {
      return constraints.check(vertex, tableObject, least, takesOver);
    }
    // It can neither come before it holds for all rows nor take over an index; but it must not be
    // gone for longer than the statement that needs that.
    return add(vertex, takesOver ? least : Phase.later(least, SWITCH));
  }

  /** Whether running code, for which a key was checked at once, sees no difference. */
  private boolean isLoosened(Vertex vertex) {
    LiveTable table = Objects.requireNonNull(planInput.live().get(vertex.object()));
    Alteration alteration = ((Task.Alter) taskGraph.op(vertex)).alteration();
    boolean immediate =
        ((Alteration.AlterConstraint) alteration).deferral()
            == Constraint.Deferral.INITIALLY_IMMEDIATE;
    for (ForeignKey after : table.after().constraints(ForeignKey.class)) {
      for (ForeignKey before : table.before().constraints(ForeignKey.class)) {
        if (after.name().equals(vertex.part())
            && before.name().equals(table.constraintBefore(after))) {
          return immediate && before.deferral() == Constraint.Deferral.NOT_DEFERRABLE;
        }
      }
    }
    return false;
  }

  /** Whether code that reserves values by the increment of a sequence would give them out twice. */
  private static boolean isNoticed(Task task) {
    return task instanceof Task.AlterSequence alter
        && alter.from().increment() != alter.to().increment();
  }

  /** Whether values of running code's own are refused from then on. */
  private static boolean isAlways(Task task) {
    return task instanceof Task.Alter alter
        && alter.alteration() instanceof Alteration.SetIdentity set
        && set.identity() == Column.Identity.ALWAYS;
  }

  /** Whether the check of the column takes new labels from the switch on only. */
  private boolean isRelabeled(Vertex column) {
    return taskGraph.has(new Vertex(Action.RELABEL, column.object(), column.part()));
  }

  /** Remembers a column that loses its statistics. */
  private Phase changed(Vertex column, Phase phase) {
    changed.computeIfAbsent(column.object(), t -> new TreeMap<>()).put(column.part(), phase);
    return phase;
  }

  private Phase plain(Vertex vertex, Phase least) {
    boolean waits = EarlyDrops.isDrop(vertex) && !early.contains(vertex);
    return add(vertex, waits ? Phase.later(least, SWITCH) : least);
  }

  private Phase add(Vertex vertex, Phase least) {
    Phase phase = schedule.inTransaction(vertex, least);
    schedule.add(vertex, phase, vertex, taskGraph.op(vertex));
    return phase;
  }

  /**
   * Whether it is made anew, or takes the name of another one, and what it takes the place of went
   * early: both are done in one transaction.
   */
  private boolean takesOverEarly(Vertex vertex, TableObjects.TableObject coming) {
    for (Vertex leaver : leavers.getOrDefault(vertex, Set.of())) {
      if (isOfTable(leaver, vertex) && done.get(leaver) == EXPAND) {
        return true;
      }
    }
    Vertex former = former(vertex, coming);
    return former != null && isOfTable(former, vertex) && done.get(former) == EXPAND;
  }

  private boolean isOfTable(Vertex going, Vertex table) {
    return context.tableObjects().dropped().containsKey(going)
        && going.object().equals(table.object());
  }

  /** The drop of what a constraint or an index was under the name that it has in the base. */
  private @Nullable Vertex former(Vertex vertex, TableObjects.TableObject coming) {
    LiveTable table = planInput.live().get(vertex.object());
    if (table == null) {
      return null;
    }
    Constraint constraint = coming.constraint();
    if (constraint == null) {
      String index = table.indexBefore(Objects.requireNonNull(coming.index()));
      return new Vertex(Action.DROP_INDEX, vertex.object(), index);
    }
    boolean reference = coming.foreignKey() != null;
    Action drop = reference ? Action.DROP_FOREIGN_KEY : Action.DROP_CONSTRAINT;
    return new Vertex(drop, vertex.object(), table.constraintBefore(constraint));
  }

  private Phase dropIndex(Vertex vertex, Phase least) {
    boolean wanted = false;
    boolean inTheWay = false;
    for (Vertex follower : takers.getOrDefault(vertex, Set.of())) {
      switch (follower.action()) {
        case CREATE_INDEX, ADD_CONSTRAINT, CREATE_TABLE, RENAME_INDEX, RENAME_CONSTRAINT ->
            wanted = true;
        default -> inTheWay = true;
      }
    }
    if (inTheWay) {
      return plain(vertex, least);
    }
    return indexes.drop(vertex, least, wanted);
  }

  private Phase update(Vertex vertex, Phase first) {
    if (taskGraph.op(vertex) instanceof Task.Statements relabel
        && !context.tableObjects().isUnrepeatable(vertex)) {
      // Running code looks for the old labels until the switch.
      schedule.add(vertex, SETTLE, vertex, Batches.of(planInput, relabel));
      return SETTLE;
    }
    boolean once = context.tableObjects().isUnrepeatable(vertex);
    Phase least = once ? Phase.later(first, SWITCH) : first;
    if (least == EXPAND || least == FILL || least == SETTLE) {
      Phase phase = least.outside();
      Task task = unconditional(taskGraph.op(vertex));
      if (phase == FILL && task instanceof Task.Fill fill) {
        task = FillsBeforeRelabels.of(fill, taskGraph);
        keepers.keep((Task.Fill) task);
      }
      schedule.add(vertex, phase, vertex, task);
      return phase;
    }
    Vertex now = Vertex.of(Action.CHECK_CONSTRAINTS_NOW, "");
    if (taskGraph.has(now) && done.put(now, least) == null) {
      schedule.add(now, SWITCH, now, taskGraph.op(now));
    }
    return plain(vertex, least);
  }

  /**
   * A batch leaves a column of a row alone that has a value already, so that the fills of several
   * columns of a table can share one UPDATE, without the condition that each has alone.
   */
  private static Task unconditional(Task task) {
    return task instanceof Task.Fill fill
        ? new Task.Fill(fill.table(), fill.assignment(), null)
        : task;
  }

  /**
   * Adds what comes behind all else: keepers of the columns that are filled, and statistics for
   * columns that have lost theirs, in a file that is there anyway if there is one.
   */
  void end() {
    keepers.end();
    for (Map.Entry<QualifiedName, Map<String, Phase>> table : changed.entrySet()) {
      LiveTable live = planInput.live().get(table.getKey());
      if (live != null) {
        analyze(live, table.getValue());
      }
    }
  }

  private void analyze(LiveTable table, Map<String, Phase> columns) {
    List<String> inOrder = new ArrayList<>();
    for (Column column : table.after().columns()) {
      if (columns.containsKey(column.name())) {
        inOrder.add(column.name());
      }
    }
    boolean together = isAtOnce(columns) && schedule.phases().contains(FILL);
    Phase phase = together ? FILL : SETTLE;
    Vertex analyze = Vertex.of(Action.ANALYZE, table.name());
    schedule.add(
        analyze, phase, analyze, new Task.Statements(new Step.Analyze(table.name(), inOrder)));
  }

  private static boolean isAtOnce(Map<String, Phase> columns) {
    for (Phase phase : columns.values()) {
      if (phase != EXPAND) {
        return false;
      }
    }
    return true;
  }
}

package dev.schemac.core.plan.online;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Groups;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tasks of each phase. One vertex of the whole graph becomes one or several vertices in the
 * phases: an index that is built concurrently, for example, becomes a build and a rename.
 */
final class PhaseSchedule {

  private record Placed(Phase phase, Vertex vertex) {}

  private final TaskGraph whole;
  private final PlanInput planInput;
  private final Map<Phase, TaskGraph> phases = new EnumMap<>(Phase.class);
  private final Map<Vertex, List<Placed>> placed = new HashMap<>();
  private final Set<Phase> touchRows = new HashSet<>();
  private final Set<Vertex> unplaced = new TreeSet<>(Vertex.ORDER);

  PhaseSchedule(PlanInput planInput, TaskGraph whole) {
    this.planInput = planInput;
    this.whole = whole;
  }

  /** The phases that have work, in order. */
  Set<Phase> phases() {
    return phases.keySet();
  }

  TaskGraph of(Phase phase) {
    return Objects.requireNonNull(phases.get(phase));
  }

  boolean has(Phase phase, Vertex vertex) {
    TaskGraph tasks = phases.get(phase);
    return tasks != null && tasks.has(vertex);
  }

  /** Whether a phase works on tables that may have rows and traffic. */
  boolean touchesRows(Phase phase) {
    return touchRows.contains(phase);
  }

  /**
   * The first phase from one on that runs in a transaction. Behind the last of them there is none,
   * and the vertex is noted as one that no file is left for.
   */
  Phase inTransaction(Vertex vertex, Phase least) {
    if (least == Phase.SETTLE) {
      unplaced.add(vertex);
    }
    return least.compareTo(Phase.EXPAND) <= 0 ? Phase.EXPAND : Phase.SWITCH;
  }

  /** What must run in a transaction and waits for what the last file does, outside of one. */
  Set<Vertex> unplaced() {
    return unplaced;
  }

  /**
   * Adds a vertex to a phase.
   *
   * @param origin the vertex of the whole graph that this one is made of; where several of one
   *     phase have the same origin, they keep the order in which they were added
   */
  void add(Vertex origin, Phase phase, Vertex vertex, Task task) {
    phases.putIfAbsent(phase, new TaskGraph());
    TaskGraph taskGraph = of(phase);
    taskGraph.add(vertex, task);
    for (Placed before : of(origin)) {
      if (before.phase == phase) {
        taskGraph.before(before.vertex, vertex);
      }
    }
    of(origin).add(new Placed(phase, vertex));
    if (!(task instanceof Task.Barrier) && touchesRows(vertex)) {
      touchRows.add(phase);
    }
  }

  /**
   * Lets a vertex of a phase do the work of another one too, in the place of both.
   *
   * @return whether it stands in that phase
   */
  boolean replace(Phase phase, Vertex vertex, Task task, Vertex other) {
    for (Placed place : of(vertex)) {
      if (place.phase == phase && place.vertex.equals(vertex)) {
        of(phase).replace(vertex, task);
        of(other).add(place);
        return true;
      }
    }
    return false;
  }

  /** Gives each phase the edges of the whole between its vertices. */
  void connect() {
    for (TaskGraph.Edge edge : whole.edges()) {
      for (Placed first : of(edge.first())) {
        for (Placed second : of(edge.second())) {
          if (first.phase == second.phase && !first.vertex.equals(second.vertex)) {
            of(first.phase).before(first.vertex, second.vertex);
          }
        }
      }
    }
  }

  private List<Placed> of(Vertex origin) {
    return Groups.list(placed, origin);
  }

  private boolean touchesRows(Vertex vertex) {
    QualifiedName object = vertex.object();
    if (vertex.action() == Action.CREATE_TABLE) {
      Table table = planInput.target().tables().get(object);
      return table != null && referencesRows(table);
    }
    return vertex.action() == Action.DROP_TABLE
        || planInput.base().sequences().containsKey(planInput.renames().sequence(object))
        || planInput.live().containsKey(object)
        || planInput.base().tables().containsKey(object);
  }

  private boolean referencesRows(Table table) {
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      if (planInput.hasRows(key.target())) {
        return true;
      }
    }
    return false;
  }
}

package dev.schemac.core.plan.online;

import dev.schemac.core.diff.TypeChangeCost;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Graph;
import dev.schemac.core.plan.graph.TableObjects;
import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.graph.TaskGraph;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.ColumnTransition;
import dev.schemac.core.plan.input.EnumChange;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.TypeFamilies;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The changes of columns that break running code and can wait for the switch: a type that clients
 * read and write in another way, an identity that refuses values of their own, the end of an
 * expression that computed what they leave out, labels of a native type that go.
 *
 * <p>What new code needs does not wait, though old code may be broken by what new code does with
 * it: a column without NOT NULL, a new label of a native type, a new generated column. Nor does
 * what others need before the switch: rows that are filled, an index or a key that is built.
 */
final class LateChanges {

  private final Context context;
  private final TaskGraph taskGraph;
  private final Graph<Vertex> graph;
  private final LateRenames lateRenames;

  /**
   * What waits, if it can, by table: if one column got its new type early and another one late, the
   * table would be written twice. Or by the enum type that is made anew for all of its columns.
   */
  private final Map<QualifiedName, Set<Vertex>> candidates = new TreeMap<>();

  private LateChanges(
      Context context, TaskGraph taskGraph, Graph<Vertex> graph, LateRenames lateRenames) {
    this.context = context;
    this.taskGraph = taskGraph;
    this.graph = graph;
    this.lateRenames = lateRenames;
    for (LiveTable table : context.planInput().live().values()) {
      if (!table.changes().isEmpty()) {
        find(table);
      }
    }
    if (!context.enums().all().isEmpty()) {
      candidates.putAll(new LateTypes(context).find(candidates.keySet()));
    }
  }

  /**
   * The changes that wait, and all that comes behind them.
   *
   * @param taskGraph the work, with the edges that have to do with names
   * @param graph the same
   */
  static Set<Vertex> of(
      Context context, TaskGraph taskGraph, Graph<Vertex> graph, LateRenames lateRenames) {
    LateChanges changes = new LateChanges(context, taskGraph, graph, lateRenames);
    Set<Vertex> late = changes.late();
    for (QualifiedName hindered = changes.hindered(late);
        hindered != null;
        hindered = changes.hindered(late)) {
      changes.candidates.remove(hindered);
      late = changes.late();
    }
    return late;
  }

  private void find(LiveTable table) {
    Set<Vertex> breaking = new HashSet<>();
    Set<Vertex> together = new HashSet<>();
    for (Column column : table.keptColumns()) {
      ColumnTransition change = context.dependents().column(table, column.name());
      if (change == null || context.dependents().isNew(table, column.name())) {
        continue;
      }
      Vertex type = new Vertex(Action.ALTER_TYPE, table.name(), column.name());
      Vertex identity = new Vertex(Action.ADD_IDENTITY, table.name(), column.name());
      Vertex computed = new Vertex(Action.DROP_EXPRESSION, table.name(), column.name());
      if (change.relabeled() == null && changesForClients(change)) {
        breaking.add(type);
        // New code writes NULL as a value of the new type only.
        together.add(new Vertex(Action.DROP_NOT_NULL, table.name(), column.name()));
      }
      if (change.to().identity() == Column.Identity.ALWAYS
          && change.from().identity() == Column.Identity.NONE) {
        breaking.add(identity);
      }
      if (taskGraph.has(computed)) {
        breaking.add(computed);
      }
      boolean more = breaking.contains(identity) || breaking.contains(computed);
      if (taskGraph.has(type) && (more || rewrites(change))) {
        together.add(type);
      }
    }
    if (!breaking.isEmpty()) {
      breaking.addAll(together);
      candidates.put(table.name(), breaking);
    }
  }

  private static boolean changesForClients(ColumnTransition change) {
    return change.changesType()
        && TypeFamilies.differForClients(change.from().type(), change.to().type());
  }

  private boolean rewrites(ColumnTransition change) {
    return change.using() != null
        || TypeChangeCost.of(
                change.from().type(),
                change.to().type(),
                type -> context.planInput().base().enumTypes().containsKey(type))
            != TypeChangeCost.FREE;
  }

  private Set<Vertex> late() {
    Set<Vertex> late = new HashSet<>();
    for (Set<Vertex> ofTable : candidates.values()) {
      late.addAll(behind(ofTable));
    }
    return late;
  }

  /** Vertices and all that come behind them. */
  private Set<Vertex> behind(Set<Vertex> first) {
    Set<Vertex> found = new HashSet<>(first);
    Deque<Vertex> open = new ArrayDeque<>(first);
    while (!open.isEmpty()) {
      Vertex vertex = open.remove();
      for (Vertex follower : graph.followers(vertex)) {
        boolean skipped = LateTypes.isMade(vertex) && LateRenames.isNamesBarrier(follower);
        if (!skipped && found.add(follower)) {
          open.add(follower);
        }
      }
    }
    return found;
  }

  /** A table or a type whose changes cannot wait; null: there is none. */
  private @Nullable QualifiedName hindered(Set<Vertex> late) {
    List<Vertex> drops = new ArrayList<>();
    for (Vertex vertex : taskGraph.vertices()) {
      if (EarlyDrops.isDrop(vertex) && isUrgent(vertex, late)) {
        drops.add(vertex);
      }
    }
    for (Map.Entry<QualifiedName, Set<Vertex>> candidate : candidates.entrySet()) {
      Set<Vertex> behind = behind(candidate.getValue());
      for (Vertex vertex : behind) {
        if (!canWait(vertex, candidate.getValue())) {
          return candidate.getKey();
        }
      }
      EnumChange labels = context.enums().all().get(candidate.getKey());
      if (labels != null && LateTypes.isNeededBefore(labels, behind, context)) {
        return candidate.getKey();
      }
      // What goes for a change before the switch would be gone until this one is done there.
      for (Vertex drop : drops) {
        if (behind.contains(drop) || comesBeforeAny(drop, candidate.getValue())) {
          return candidate.getKey();
        }
      }
    }
    return null;
  }

  private boolean isUrgent(Vertex drop, Set<Vertex> late) {
    for (Vertex follower : graph.followers(drop)) {
      if (EarlyDrops.isUrgent(follower) && !late.contains(follower)) {
        return true;
      }
    }
    return false;
  }

  private boolean comesBeforeAny(Vertex vertex, Set<Vertex> others) {
    for (Vertex follower : graph.followers(vertex)) {
      if (others.contains(follower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a vertex that comes behind a change can wait for the switch as well. */
  private boolean canWait(Vertex vertex, Set<Vertex> changes) {
    if (changes.contains(vertex)
        || lateRenames.contains(vertex)
        || EarlyDrops.isDrop(vertex)
        || taskGraph.op(vertex) instanceof Task.Barrier) {
      return true;
    }
    return switch (vertex.action()) {
      case SET_DEFAULT, PASS_VALUES, COMMENT_COLUMN, ADD_FOREIGN_KEY -> true;
      case ADD_CONSTRAINT -> {
        TableObjects.TableObject coming = context.tableObjects().added().get(vertex);
        yield coming != null && coming.isCheck();
      }
      default -> false;
    };
  }
}

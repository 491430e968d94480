package dev.schemac.core.plan.online;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Graph;
import dev.schemac.core.plan.graph.TableObjects;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.input.PlanInput;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The drops that cannot wait for the phase of drops, because something that comes in an earlier one
 * needs them gone: a type changes under a check, a column takes the name of another. And those that
 * would hinder new code, which no longer knows a column.
 */
final class EarlyDrops {

  private static final Set<Action> DROPS =
      EnumSet.of(
          Action.DROP_INDEX,
          Action.DROP_FOREIGN_KEY,
          Action.DROP_CONSTRAINT,
          Action.DROP_IDENTITY,
          Action.DROP_DEFAULT,
          Action.DROP_EXPRESSION,
          Action.DROP_SEQUENCE,
          Action.DROP_COLUMN,
          Action.DISOWN_SEQUENCE,
          Action.DROP_TABLE,
          Action.DROP_DECLARED_SEQUENCE,
          Action.DROP_TYPE,
          Action.DROP_EXTENSION,
          Action.DROP_SCHEMA);

  private static final Set<Action> URGENT =
      EnumSet.of(
          Action.RENAME_TABLE_AWAY,
          Action.MOVE_TABLE,
          Action.RENAME_TABLE,
          Action.RENAME_COLUMN_AWAY,
          Action.RENAME_COLUMN,
          Action.RENAME_TYPE,
          Action.RENAME_DECLARED_SEQUENCE_AWAY,
          Action.MOVE_SEQUENCE,
          Action.RENAME_DECLARED_SEQUENCE,
          Action.CREATE_SEQUENCE,
          Action.CREATE_TYPE,
          Action.ALTER_TYPE,
          Action.ADD_COLUMN,
          Action.SET_EXPRESSION,
          Action.FILL,
          Action.SET_DEFAULT,
          Action.ADD_IDENTITY,
          Action.SET_IDENTITY);

  private EarlyDrops() {}

  /** Whether something goes. */
  static boolean isDrop(Vertex vertex) {
    return DROPS.contains(vertex.action());
  }

  /** Whether it is something that drops may be needed early for. */
  static boolean isUrgent(Vertex vertex) {
    return URGENT.contains(vertex.action());
  }

  /**
   * The drops that others need early.
   *
   * @param order the vertices of the graph, each behind all that come before it
   * @param tableObjects the constraints and indexes that come and go
   * @param swapped the constraints that take the place of one that goes, in one statement
   * @param late what waits for the phase of drops itself
   */
  static Set<Vertex> of(
      Graph<Vertex> graph,
      List<Vertex> order,
      TableObjects tableObjects,
      Set<Vertex> swapped,
      Predicate<Vertex> late) {
    Set<Vertex> urgent = new HashSet<>();
    Set<Vertex> drops = new HashSet<>();
    for (int i = order.size() - 1; i >= 0; i--) {
      Vertex vertex = order.get(i);
      boolean isUrgent =
          isUrgent(vertex) && !tableObjects.isUnrepeatable(vertex) && !late.test(vertex);
      if (isUrgent
          || swapped.contains(vertex)
          || (!late.test(vertex) && comesBeforeAny(graph.followers(vertex), urgent))) {
        urgent.add(vertex);
        if (isDrop(vertex)) {
          drops.add(vertex);
        }
      }
    }
    return drops;
  }

  /**
   * What would hinder code that no longer knows columns which are dropped later, and has to be gone
   * when that code starts.
   */
  static Set<Vertex> ofHindrances(TableObjects tableObjects, PlanInput planInput) {
    Set<String> replaced = new HashSet<>();
    for (Vertex added : tableObjects.added().keySet()) {
      replaced.add(added.object() + " " + added.part());
    }
    Set<Vertex> hindrances = new HashSet<>();
    for (Map.Entry<Vertex, TableObjects.TableObject> gone : tableObjects.dropped().entrySet()) {
      Vertex drop = gone.getKey();
      LiveTable table = planInput.live().get(drop.object());
      if (table != null
          && table.isHinderedBy(gone.getValue().columns())
          && !replaced.contains(drop.object() + " " + drop.part())) {
        hindrances.add(drop);
      }
    }
    return hindrances;
  }

  private static boolean comesBeforeAny(Collection<Vertex> followers, Set<Vertex> urgent) {
    for (Vertex follower : followers) {
      if (urgent.contains(follower)) {
        return true;
      }
    }
    return false;
  }
}

package dev.schemac.core.plan.online;

import dev.schemac.core.plan.graph.Graph;
import dev.schemac.core.plan.graph.TableObjects;
import dev.schemac.core.plan.graph.Vertex;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The drops that cannot wait for the phase of drops, because something that comes in an earlier one
 * needs them gone: a type changes under a check, a column takes the name of another.
 */
final class EarlyDrops {

  private static final Set<Vertex.Action> DROPS =
      EnumSet.of(
          Vertex.Action.DROP_INDEX,
          Vertex.Action.DROP_FOREIGN_KEY,
          Vertex.Action.DROP_CONSTRAINT,
          Vertex.Action.DROP_IDENTITY,
          Vertex.Action.DROP_DEFAULT,
          Vertex.Action.DROP_SEQUENCE,
          Vertex.Action.DROP_COLUMN,
          Vertex.Action.DROP_TABLE,
          Vertex.Action.DROP_TYPE,
          Vertex.Action.DROP_EXTENSION,
          Vertex.Action.DROP_SCHEMA);

  private static final Set<Vertex.Action> URGENT =
      EnumSet.of(
          Vertex.Action.RENAME_TABLE_AWAY,
          Vertex.Action.MOVE_TABLE,
          Vertex.Action.RENAME_TABLE,
          Vertex.Action.RENAME_COLUMN_AWAY,
          Vertex.Action.RENAME_COLUMN,
          Vertex.Action.RENAME_TYPE,
          Vertex.Action.CREATE_TYPE,
          Vertex.Action.ALTER_TYPE,
          Vertex.Action.ADD_COLUMN,
          Vertex.Action.SET_EXPRESSION,
          Vertex.Action.FILL,
          Vertex.Action.RELABEL,
          Vertex.Action.SET_DEFAULT,
          Vertex.Action.ADD_IDENTITY,
          Vertex.Action.SET_IDENTITY);

  private EarlyDrops() {}

  /** Whether something goes. */
  static boolean isDrop(Vertex vertex) {
    return DROPS.contains(vertex.action());
  }

  /**
   * The drops that others need early.
   *
   * @param order the vertices of the graph, each behind all that come before it
   * @param tableObjects the constraints and indexes that come and go
   * @param swapped the constraints that take the place of one that goes, in one statement
   */
  static Set<Vertex> of(
      Graph<Vertex> graph, List<Vertex> order, TableObjects tableObjects, Set<Vertex> swapped) {
    Set<Vertex> urgent = new HashSet<>();
    Set<Vertex> drops = new HashSet<>();
    for (int i = order.size() - 1; i >= 0; i--) {
      Vertex vertex = order.get(i);
      boolean isUrgent = URGENT.contains(vertex.action()) && !tableObjects.isUnrepeatable(vertex);
      if (isUrgent || swapped.contains(vertex) || comesBeforeAny(graph.followers(vertex), urgent)) {
        urgent.add(vertex);
        if (isDrop(vertex)) {
          drops.add(vertex);
        }
      }
    }
    return drops;
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

package dev.schemac.core.plan.graph;

import dev.schemac.core.schema.Groups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * What must come before what. Its order depends on the vertices, the edges and the comparator only,
 * never on the sequence in which they were added; nothing in it recurses, so that a chain may be of
 * any length.
 *
 * @param <V> a vertex
 */
public final class Graph<V> {

  private final Map<V, Set<V>> followers = new LinkedHashMap<>();

  public void add(V vertex) {
    Groups.set(followers, vertex);
  }

  /** Puts one vertex before another; an edge to a vertex that was not added says nothing. */
  public void before(V first, V second) {
    Set<V> after = followers.get(first);
    if (after != null && followers.containsKey(second) && !first.equals(second)) {
      after.add(second);
    }
  }

  Collection<V> vertices() {
    return Collections.unmodifiableSet(followers.keySet());
  }

  public Collection<V> followers(V vertex) {
    return Collections.unmodifiableSet(followers.getOrDefault(vertex, Set.of()));
  }

  /**
   * The vertices in an order that respects all edges; of those that may come next always the least.
   *
   * @throws IllegalStateException if there is a cycle
   */
  public List<V> order(Comparator<? super V> ties) {
    Map<V, Integer> waitingFor = new LinkedHashMap<>();
    for (V vertex : followers.keySet()) {
      waitingFor.put(vertex, 0);
    }
    for (Set<V> after : followers.values()) {
      for (V follower : after) {
        count(waitingFor, follower, 1);
      }
    }
    PriorityQueue<V> ready = new PriorityQueue<>(ties);
    for (Map.Entry<V, Integer> vertex : waitingFor.entrySet()) {
      if (vertex.getValue() == 0) {
        ready.add(vertex.getKey());
      }
    }
    List<V> ordered = new ArrayList<>(followers.size());
    for (V next = ready.poll(); next != null; next = ready.poll()) {
      ordered.add(next);
      for (V follower : followers(next)) {
        if (count(waitingFor, follower, -1) == 0) {
          ready.add(follower);
        }
      }
    }
    if (ordered.size() < followers.size()) {
      throw new IllegalStateException("a cycle among " + cyclic());
    }
    return ordered;
  }

  private static <V> int count(Map<V, Integer> counts, V vertex, int more) {
    int count = counts.getOrDefault(vertex, 0) + more;
    counts.put(vertex, count);
    return count;
  }

  private List<List<V>> cyclic() {
    return Components.of(this).stream().filter(component -> component.size() > 1).toList();
  }
}

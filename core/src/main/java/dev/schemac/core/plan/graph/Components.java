package dev.schemac.core.plan.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The strongly connected components of a graph: vertices that come before and after one another.
 * Tarjan's algorithm, with a stack of its own in place of the call stack.
 */
public final class Components<V> {

  private final Graph<V> graph;
  private final Map<V, Integer> index = new HashMap<>();
  private final Map<V, Integer> low = new HashMap<>();
  private final Map<V, Boolean> pending = new HashMap<>();
  private final Deque<V> found = new ArrayDeque<>();
  private final List<List<V>> components = new ArrayList<>();

  private Components(Graph<V> graph) {
    this.graph = graph;
  }

  /** All components, each vertex in one of them. */
  public static <V> List<List<V>> of(Graph<V> graph) {
    Components<V> search = new Components<>(graph);
    for (V vertex : graph.vertices()) {
      if (!search.index.containsKey(vertex)) {
        search.searchFrom(vertex);
      }
    }
    return search.components;
  }

  private record Visit<V>(V vertex, Iterator<V> followers) {}

  private void searchFrom(V root) {
    Deque<Visit<V>> path = new ArrayDeque<>();
    path.push(enter(root));
    while (!path.isEmpty()) {
      Visit<V> visit = path.peek();
      if (visit.followers.hasNext()) {
        V follower = visit.followers.next();
        if (!index.containsKey(follower)) {
          path.push(enter(follower));
        } else if (pending.containsKey(follower)) {
          lower(visit.vertex, value(index, follower));
        }
      } else {
        path.pop();
        leave(visit.vertex);
        if (!path.isEmpty()) {
          lower(path.peek().vertex, value(low, visit.vertex));
        }
      }
    }
  }

  private Visit<V> enter(V vertex) {
    int number = index.size();
    index.put(vertex, number);
    low.put(vertex, number);
    pending.put(vertex, true);
    found.push(vertex);
    return new Visit<>(vertex, graph.followers(vertex).iterator());
  }

  private void leave(V vertex) {
    if (value(low, vertex) != value(index, vertex)) {
      return;
    }
    List<V> component = new ArrayList<>();
    V member;
    do {
      member = found.pop();
      pending.remove(member);
      component.add(member);
    } while (!member.equals(vertex));
    components.add(component);
  }

  private void lower(V vertex, int number) {
    low.put(vertex, Math.min(value(low, vertex), number));
  }

  private int value(Map<V, Integer> map, V vertex) {
    return map.getOrDefault(vertex, 0);
  }
}

package dev.schemac.core.plan.graph;

import dev.schemac.core.plan.statement.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is to be done and what must come before what, while the planners of the several kinds of
 * objects add to it. They need not know of one another: an edge to a vertex that nobody adds says
 * nothing.
 */
public final class TaskGraph {

  /** One vertex comes before another. */
  public record Edge(Vertex first, Vertex second) {}

  private final Map<Vertex, Task> ops = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  public void add(Vertex vertex, Task task) {
    Task before = ops.put(vertex, task);
    if (before != null) {
      throw new IllegalStateException("twice: " + vertex);
    }
  }

  public void add(Vertex vertex, Step step) {
    add(vertex, new Task.Statements(step));
  }

  /** A vertex that does nothing and that others come before or after; it may be there already. */
  public void barrier(Vertex vertex) {
    ops.putIfAbsent(vertex, new Task.Barrier(false));
  }

  public boolean has(Vertex vertex) {
    return ops.containsKey(vertex);
  }

  public void before(Vertex first, Vertex second) {
    edges.add(new Edge(first, second));
  }

  void before(Vertex first, Collection<Vertex> second) {
    for (Vertex vertex : second) {
      before(first, vertex);
    }
  }

  void before(Collection<Vertex> first, Vertex second) {
    for (Vertex vertex : first) {
      before(vertex, second);
    }
  }

  public Task op(Vertex vertex) {
    return Objects.requireNonNull(ops.get(vertex));
  }

  /** Puts another operation in the place of a vertex's own. */
  public void replace(Vertex vertex, Task task) {
    ops.replace(vertex, task);
  }

  /** The same work, to which other edges can be added. */
  public TaskGraph copy() {
    TaskGraph copy = new TaskGraph();
    copy.ops.putAll(ops);
    copy.edges.addAll(edges);
    return copy;
  }

  public List<Edge> edges() {
    return edges;
  }

  public Collection<Vertex> vertices() {
    return ops.keySet();
  }

  public Graph<Vertex> graph() {
    Graph<Vertex> graph = new Graph<>();
    for (Vertex vertex : ops.keySet()) {
      graph.add(vertex);
    }
    for (Edge edge : edges) {
      graph.before(edge.first, edge.second);
    }
    return graph;
  }
}

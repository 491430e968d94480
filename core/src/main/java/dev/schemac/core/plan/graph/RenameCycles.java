package dev.schemac.core.plan.graph;

import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.schema.Groups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the renames that need a temporary name: one of each cycle, a swap being the shortest. */
public final class RenameCycles {

  /**
   * A thing that changes its name.
   *
   * @param vertex the rename
   * @param from the names it has; a constraint with an index has one for each, which are equal
   * @param to the names it will have
   */
  public record Rename(Vertex vertex, List<ObjectName> from, List<ObjectName> to) {}

  private final List<Rename> renames;
  private final Set<Vertex> parked = new HashSet<>();

  private RenameCycles(List<Rename> renames) {
    this.renames = new ArrayList<>(renames);
    this.renames.sort((a, b) -> Vertex.ORDER.compare(a.vertex, b.vertex));
  }

  /** The renames that must go by way of a temporary name. */
  public static Set<Vertex> toPark(List<Rename> renames) {
    RenameCycles cycles = new RenameCycles(renames);
    boolean found = true;
    while (found) {
      found = false;
      for (List<Vertex> component : Components.of(cycles.waiting())) {
        if (component.size() > 1) {
          cycles.parked.add(Collections.min(component, Vertex.ORDER));
          found = true;
        }
      }
    }
    return cycles.parked;
  }

  /** Which rename waits for which other one, but for those that need not wait. */
  private Graph<Vertex> waiting() {
    Map<ObjectName, List<Vertex>> leaving = new HashMap<>();
    Graph<Vertex> graph = new Graph<>();
    for (Rename rename : renames) {
      if (!parked.contains(rename.vertex)) {
        graph.add(rename.vertex);
        for (ObjectName objectName : rename.from) {
          Groups.list(leaving, objectName).add(rename.vertex);
        }
      }
    }
    for (Rename rename : renames) {
      for (ObjectName objectName : rename.to) {
        for (Vertex first : leaving.getOrDefault(objectName, List.of())) {
          graph.before(first, rename.vertex);
        }
      }
    }
    return graph;
  }
}

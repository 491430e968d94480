package dev.schemac.core.plan.graph;

import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.schema.Groups;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which vertex frees a name and which one takes it: the one that frees it must run first. */
public final class NameHandover {

  private final Map<ObjectName, List<Vertex>> released = new HashMap<>();
  private final Map<ObjectName, List<Vertex>> claimed = new HashMap<>();

  public void release(ObjectName objectName, Vertex vertex) {
    Groups.list(released, objectName).add(vertex);
  }

  public void claim(ObjectName objectName, Vertex vertex) {
    Groups.list(claimed, objectName).add(vertex);
  }

  public boolean isClaimed(ObjectName objectName) {
    return claimed.containsKey(objectName);
  }

  public void order(TaskGraph taskGraph) {
    for (Map.Entry<ObjectName, List<Vertex>> name : claimed.entrySet()) {
      for (Vertex leaver : released.getOrDefault(name.getKey(), List.of())) {
        taskGraph.before(leaver, name.getValue());
      }
    }
  }
}

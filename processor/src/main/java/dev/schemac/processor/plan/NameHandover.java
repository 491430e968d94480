package dev.schemac.processor.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who lays down which name and who takes it up: the former comes first. */
final class NameHandover {

  private final Map<ObjectName, List<Vertex>> released = new HashMap<>();
  private final Map<ObjectName, List<Vertex>> claimed = new HashMap<>();

  void release(ObjectName objectName, Vertex vertex) {
    Groups.list(released, objectName).add(vertex);
  }

  void claim(ObjectName objectName, Vertex vertex) {
    Groups.list(claimed, objectName).add(vertex);
  }

  boolean isClaimed(ObjectName objectName) {
    return claimed.containsKey(objectName);
  }

  void order(TaskGraph taskGraph) {
    for (Map.Entry<ObjectName, List<Vertex>> name : claimed.entrySet()) {
      for (Vertex leaver : released.getOrDefault(name.getKey(), List.of())) {
        taskGraph.before(leaver, name.getValue());
      }
    }
  }
}

package dev.schemac.processor.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who lays down which name and who takes it up: the former comes first. */
final class NameBook {

  private final Map<Name, List<Vertex>> leaving = new HashMap<>();
  private final Map<Name, List<Vertex>> arriving = new HashMap<>();

  void leaves(Name name, Vertex vertex) {
    Groups.list(leaving, name).add(vertex);
  }

  void arrives(Name name, Vertex vertex) {
    Groups.list(arriving, name).add(vertex);
  }

  boolean isWanted(Name name) {
    return arriving.containsKey(name);
  }

  void order(Work work) {
    for (Map.Entry<Name, List<Vertex>> name : arriving.entrySet()) {
      for (Vertex leaver : leaving.getOrDefault(name.getKey(), List.of())) {
        work.before(leaver, name.getValue());
      }
    }
  }
}

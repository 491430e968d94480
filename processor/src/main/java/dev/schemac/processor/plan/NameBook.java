package dev.schemac.processor.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who lays down which name and who takes it up: the former comes first. */
final class NameBook {

  private final Map<Name, List<Vertex>> leaving = new HashMap<>();
  private final Map<Name, List<Vertex>> arriving = new HashMap<>();

  void leaves(Name name, Vertex vertex) {
    leaving.computeIfAbsent(name, n -> new ArrayList<>()).add(vertex);
  }

  void arrives(Name name, Vertex vertex) {
    arriving.computeIfAbsent(name, n -> new ArrayList<>()).add(vertex);
  }

  boolean isWanted(Name name) {
    return arriving.containsKey(name);
  }

  void order(Work work) {
    arriving.forEach(
        (name, takers) -> {
          for (Vertex leaver : leaving.getOrDefault(name, List.of())) {
            work.before(leaver, takers);
          }
        });
  }
}

package dev.schemac.core.plan.object;

import dev.schemac.core.plan.graph.Components;
import dev.schemac.core.plan.graph.Graph;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Groups;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the foreign keys that no order of new tables can satisfy, so that they must be added once
 * all tables are there: few of them, though not provably the fewest.
 */
final class KeyCycles {

  /** One foreign key of one table. */
  record Key(QualifiedName table, String constraint) {}

  private record Candidate(int waitingFor, QualifiedName table) implements Comparable<Candidate> {

    @Override
    public int compareTo(Candidate other) {
      int byNumber = Integer.compare(waitingFor, other.waitingFor);
      return byNumber != 0 ? byNumber : table.compareTo(other.table);
    }
  }

  private final Map<QualifiedName, Table> tables = new TreeMap<>();
  private final Set<Key> cut = new HashSet<>();

  private KeyCycles(Collection<Table> tables) {
    for (Table table : tables) {
      this.tables.put(table.name(), table);
    }
  }

  /** The keys to cut, of tables that are all created together. */
  static Set<Key> cut(Collection<Table> created) {
    KeyCycles cycles = new KeyCycles(created);
    for (List<QualifiedName> component : Components.of(cycles.references())) {
      if (component.size() > 1) {
        cycles.cutWithin(component);
      }
    }
    return cycles.cut;
  }

  private Graph<QualifiedName> references() {
    Graph<QualifiedName> graph = new Graph<>();
    for (QualifiedName table : tables.keySet()) {
      graph.add(table);
    }
    for (Table table : tables.values()) {
      for (ForeignKey key : table.constraints(ForeignKey.class)) {
        graph.before(key.target(), table.name());
      }
    }
    return graph;
  }

  /** Takes the tables one by one, always one that waits for the fewest others of its component. */
  private void cutWithin(List<QualifiedName> component) {
    Map<QualifiedName, Set<QualifiedName>> waitingFor = new HashMap<>();
    Map<QualifiedName, List<QualifiedName>> waiting = new HashMap<>();
    Set<QualifiedName> members = new HashSet<>(component);
    for (QualifiedName name : component) {
      Set<QualifiedName> targets = targets(name);
      targets.retainAll(members);
      targets.remove(name);
      waitingFor.put(name, targets);
      for (QualifiedName target : targets) {
        Groups.list(waiting, target).add(name);
      }
    }
    TreeSet<Candidate> candidates = new TreeSet<>();
    for (Map.Entry<QualifiedName, Set<QualifiedName>> table : waitingFor.entrySet()) {
      candidates.add(new Candidate(table.getValue().size(), table.getKey()));
    }
    for (Candidate next = candidates.pollFirst(); next != null; next = candidates.pollFirst()) {
      QualifiedName taken = next.table();
      cutKeys(taken, waitingFor.getOrDefault(taken, Set.of()));
      for (QualifiedName follower : waiting.getOrDefault(taken, List.of())) {
        Set<QualifiedName> targets = waitingFor.getOrDefault(follower, Set.of());
        if (candidates.remove(new Candidate(targets.size(), follower))) {
          targets.remove(taken);
          candidates.add(new Candidate(targets.size(), follower));
        }
      }
    }
  }

  private Set<QualifiedName> targets(QualifiedName name) {
    Set<QualifiedName> targets = new HashSet<>();
    for (ForeignKey key : keys(name)) {
      targets.add(key.target());
    }
    return targets;
  }

  private void cutKeys(QualifiedName name, Set<QualifiedName> missing) {
    for (ForeignKey key : keys(name)) {
      if (missing.contains(key.target())) {
        cut.add(new Key(name, key.name()));
      }
    }
  }

  private List<ForeignKey> keys(QualifiedName name) {
    Table table = tables.get(name);
    return table == null ? List.of() : table.constraints(ForeignKey.class);
  }
}

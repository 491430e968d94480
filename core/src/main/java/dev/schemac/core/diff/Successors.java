package dev.schemac.core.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The names that a name may have become through any chain of renames. */
final class Successors<K> {

  private final Map<K, Set<K>> next = new HashMap<>();

  void add(K from, K to) {
    next.computeIfAbsent(from, name -> new LinkedHashSet<>()).add(to);
  }

  /** The name itself and all that it may have become. */
  Set<K> of(K name) {
    if (!next.containsKey(name)) {
      return Set.of(name);
    }
    Set<K> found = new LinkedHashSet<>();
    Deque<K> open = new ArrayDeque<>();
    open.add(name);
    while (!open.isEmpty()) {
      K current = open.remove();
      if (found.add(current)) {
        open.addAll(next.getOrDefault(current, Set.of()));
      }
    }
    return found;
  }
}

package dev.schemac.processor.diff;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the names of one kind: tables, the columns of a table, the labels of an enum.
 *
 * @param renamed new names by former ones
 * @param former former names by new ones
 * @param doomed base names whose thing goes; the name itself may go on, worn by another thing
 * @param added target names whose thing is new
 */
record NameMap<K extends Comparable<K>>(
    SortedMap<K, K> renamed, Map<K, K> former, SortedSet<K> doomed, SortedSet<K> added) {

  static <K extends Comparable<K>> NameMap<K> of(
      Iterable<K> base, Iterable<K> target, SortedMap<K, K> renamed) {
    Map<K, K> former = new TreeMap<>();
    for (Map.Entry<K, K> entry : renamed.entrySet()) {
      former.put(entry.getValue(), entry.getKey());
    }
    NavigableSet<K> doomed = new TreeSet<>();
    for (K name : base) {
      doomed.add(name);
    }
    SortedSet<K> added = new TreeSet<>();
    SortedSet<K> staying = new TreeSet<>();
    for (K name : target) {
      boolean stays = doomed.contains(name) && !renamed.containsKey(name);
      if (stays && !former.containsKey(name)) {
        staying.add(name);
      } else if (!former.containsKey(name)) {
        added.add(name);
      }
    }
    doomed.removeAll(staying);
    doomed.removeAll(renamed.keySet());
    return new NameMap<>(
        Collections.unmodifiableSortedMap(renamed),
        Collections.unmodifiableMap(former),
        Collections.unmodifiableSortedSet(doomed),
        Collections.unmodifiableSortedSet(added));
  }

  /** The name of a base thing after all renames; a doomed one keeps its own. */
  K now(K base) {
    return renamed.getOrDefault(base, base);
  }

  /** The base name of a target's thing, or null where it is new. */
  @Nullable K before(K target) {
    K from = former.get(target);
    if (from != null) {
      return from;
    }
    return added.contains(target) ? null : target;
  }

  boolean isDoomed(K base) {
    return doomed.contains(base);
  }
}

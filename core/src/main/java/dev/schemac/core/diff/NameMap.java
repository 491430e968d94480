package dev.schemac.core.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the names of one kind of thing change: of tables, of the columns of a table, or of the labels
 * of an enum.
 *
 * @param renamed new names by former ones
 * @param former former names by new ones
 * @param doomed names in the base of things that are dropped; another thing may have the same name
 *     in the target
 * @param added names in the target of things that are new
 */
record NameMap<K extends Comparable<K>>(
    SortedMap<K, K> renamed, Map<K, K> former, SortedSet<K> doomed, SortedSet<K> added) {

  static <K extends Comparable<K>> NameMap<K> of(
      Set<K> base, Set<K> target, SortedMap<K, K> renamed) {
    Map<K, K> former = new TreeMap<>();
    for (Map.Entry<K, K> entry : renamed.entrySet()) {
      former.put(entry.getValue(), entry.getKey());
    }
    return new NameMap<>(
        Collections.unmodifiableSortedMap(renamed),
        Collections.unmodifiableMap(former),
        Collections.unmodifiableSortedSet(lacking(base, target, renamed, former)),
        Collections.unmodifiableSortedSet(lacking(target, base, former, renamed)));
  }

  /**
   * The names of one side whose thing is missing on the other side: it has neither another name
   * there nor the same one. The same name does not count where it is that of another, renamed
   * thing.
   *
   * @param moved the names of this side whose thing has another name on the other
   * @param taken the names of the other side whose thing has another name on this
   */
  private static <K> SortedSet<K> lacking(
      Set<K> side, Set<K> other, Map<K, K> moved, Map<K, K> taken) {
    SortedSet<K> lacking = new TreeSet<>();
    for (K name : side) {
      boolean stays = other.contains(name) && !taken.containsKey(name);
      if (!stays && !moved.containsKey(name)) {
        lacking.add(name);
      }
    }
    return lacking;
  }

  /** The name of a base thing after all renames; a doomed one keeps its own. */
  K now(K base) {
    return renamed.getOrDefault(base, base);
  }

  /** The names of base things after all renames. */
  List<K> now(List<K> base) {
    List<K> now = new ArrayList<>();
    for (K name : base) {
      now.add(now(name));
    }
    return now;
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

package dev.schemac.core.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Maps of several values for each key. */
public final class Groups {

  private Groups() {}

  /** The list of a key, which is empty and in the map from now on if there was none. */
  public static <K, V> List<V> list(Map<K, List<V>> groups, K key) {
    List<V> group = groups.get(key);
    if (group == null) {
      group = new ArrayList<>();
      groups.put(key, group);
    }
    return group;
  }

  /** The set of a key, which is empty and in the map from now on if there was none. */
  public static <K, V> Set<V> set(Map<K, Set<V>> groups, K key) {
    Set<V> group = groups.get(key);
    if (group == null) {
      group = new LinkedHashSet<>();
      groups.put(key, group);
    }
    return group;
  }
}

package dev.schemac.core.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts of a sentence, of which those with the same beginning say it once for all their objects.
 */
final class ObjectLists {

  private final Map<String, List<String>> objects = new LinkedHashMap<>();

  /** Adds a part that shares its beginning with others. */
  void add(String beginning, String object) {
    List<String> all = objects.get(beginning);
    if (all == null) {
      all = new ArrayList<>();
      objects.put(beginning, all);
    }
    all.add(object);
  }

  /** Adds a part that is said by itself. */
  void add(String part) {
    add(part, "");
  }

  /**
   * The parts, in the order of their beginnings.
   *
   * @param conjunction what stands before the last object of a part
   */
  List<String> parts(String conjunction) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : objects.entrySet()) {
      parts.add(entry.getKey() + list(entry.getValue(), conjunction));
    }
    return parts;
  }

  private static String list(List<String> objects, String conjunction) {
    int last = objects.size() - 1;
    return last < 1
        ? String.join("", objects)
        : String.join(", ", objects.subList(0, last)) + conjunction + objects.get(last);
  }
}

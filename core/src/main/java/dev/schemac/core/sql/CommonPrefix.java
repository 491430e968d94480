package dev.schemac.core.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of a sentence that begin alike, said as one. */
final class CommonPrefix {

  private CommonPrefix() {}

  /**
   * The parts, each beginning once.
   *
   * @param beginnings what is said once for all objects behind it
   * @param conjunction what stands before the last object
   */
  static List<String> of(List<String> parts, List<String> beginnings, String conjunction) {
    Map<String, List<String>> objects = new LinkedHashMap<>();
    for (String part : parts) {
      String beginning = beginning(part, beginnings);
      List<String> endings = objects.get(beginning);
      if (endings == null) {
        endings = new ArrayList<>();
        objects.put(beginning, endings);
      }
      endings.add(part.substring(beginning.length()));
    }
    List<String> together = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : objects.entrySet()) {
      together.add(entry.getKey() + list(entry.getValue(), conjunction));
    }
    return together;
  }

  /** The beginning of a part that others may share; all of it if it has none. */
  private static String beginning(String part, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (part.startsWith(beginning)) {
        return beginning;
      }
    }
    return part;
  }

  private static String list(List<String> objects, String conjunction) {
    int last = objects.size() - 1;
    return last < 1
        ? String.join("", objects)
        : String.join(", ", objects.subList(0, last)) + conjunction + objects.get(last);
  }
}

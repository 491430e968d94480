package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where new columns stand among those that have their order from the snapshot. */
final class ClassOrder {

  private ClassOrder() {}

  /**
   * The columns with those that are new behind the ones that they stand behind in the classes.
   *
   * @param read the columns that were read, in the order of the classes
   * @param placed those that are not new, in their order; empty: the order is right
   */
  static Map<String, Column> withNewColumns(
      Map<String, Column> columns, Iterable<String> read, List<String> placed) {
    if (placed.isEmpty() || placed.size() == columns.size()) {
      return columns;
    }
    List<String> order = new ArrayList<>(placed);
    int at = 0;
    for (String name : read) {
      if (columns.containsKey(name)) {
        int known = order.indexOf(name);
        if (known < 0) {
          order.add(at, name);
          known = at;
        }
        at = known + 1;
      }
    }
    Map<String, Column> ordered = new LinkedHashMap<>();
    for (String name : order) {
      Column column = columns.get(name);
      if (column != null) {
        ordered.put(name, column);
      }
    }
    columns.forEach(ordered::putIfAbsent);
    return ordered;
  }
}

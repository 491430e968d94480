package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;

/** What Hibernate's database may have and schemac's need not, each with its reason. */
enum ListedDifference {
  /**
   * Hibernate makes two implicit casts between {@code varchar} and each enum type. It binds labels
   * as the type itself, so that it never needs them, and an implicit cast changes what other
   * statements mean.
   */
  CASTS_OF_ENUM_TYPES("cast from .*"),

  /** Hibernate inserts the row of a generator when it is missing, so that no migration has to. */
  ROWS_OF_GENERATORS("row .*");

  private final String line;

  ListedDifference(String line) {
    this.line = line;
  }

  /**
   * Hibernate sorts the labels of a native enum by name; schemac keeps the order of the constants,
   * which is that of their values. So the order does not count here.
   */
  static List<String> withSortedLabels(List<String> lines) {
    List<String> sorted = new ArrayList<>();
    for (String line : lines) {
      int open = line.startsWith("type ") ? line.indexOf(" enum (") + " enum (".length() : -1;
      if (open > " enum (".length()) {
        List<String> labels =
            new ArrayList<>(List.of(line.substring(open, line.length() - 1).split(", ", -1)));
        labels.sort(null);
        sorted.add(line.substring(0, open) + String.join(", ", labels) + ")");
      } else {
        sorted.add(line);
      }
    }
    return sorted;
  }

  /** Takes the listed lines out of Hibernate's catalog. */
  static void removeFrom(List<String> hibernates) {
    for (ListedDifference listed : values()) {
      hibernates.removeIf(it -> it.matches(listed.line));
    }
  }
}

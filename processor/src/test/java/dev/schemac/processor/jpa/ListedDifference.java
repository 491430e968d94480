package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** What of Hibernate's lines schemac must have, as it is to write them. */
  static List<String> expected(EntityModel model, List<String> hibernates, List<String> ours) {
    List<String> lines = withoutEmptySchemas(withoutOrder(hibernates));
    return unlisted(withInheritedActions(model, lines, ours));
  }

  /**
   * The lines without the two orders that do not count. Hibernate sorts the labels of a native enum
   * by name; schemac keeps the order of the constants, which is that of their values. Hibernate
   * takes {@code @Min} and {@code @Max} of an attribute in the order of a hash of their bounds.
   */
  static List<String> withoutOrder(List<String> lines) {
    List<String> sorted = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("type ")) {
        sorted.add(sorted(line, " enum (", ", ", ")"));
      } else if (line.startsWith("check ")) {
        sorted.add(sorted(line, " CHECK ((", " AND ", "))"));
      } else {
        sorted.add(line);
      }
    }
    return sorted;
  }

  /**
   * Hibernate forgets the {@code @OnDelete} of what a table per class inherits, though it leaves
   * the rows to the database all the same. schemac's keys have it.
   *
   * @return Hibernate's lines, with the action of our own key where they have none
   */
  private static List<String> withInheritedActions(
      EntityModel model, List<String> hibernates, List<String> ours) {
    if (!model.text().contains("TABLE_PER_CLASS")) {
      return hibernates;
    }
    return hibernates.stream()
        .map(line -> ours.stream().filter(it -> isWithAction(it, line)).findFirst().orElse(line))
        .toList();
  }

  private static boolean isWithAction(String ours, String hibernates) {
    return hibernates.startsWith("foreign key ")
        && !hibernates.contains(" ON DELETE ")
        && ours.startsWith(hibernates + " ON DELETE ");
  }

  /**
   * Hibernate forgets that a reference to a key of several columns is unique in the tables of a
   * table per class that inherit a {@code @OneToOne}; it knows it for a key of one column, and for
   * {@code uniqueConstraints}.
   *
   * @return what of our lines is not listed
   */
  static List<String> withoutInheritedOneToOnes(EntityModel model, List<String> ours) {
    boolean listed = model.text().contains("TABLE_PER_CLASS") && model.text().contains("@OneToOne");
    return ours.stream()
        .filter(line -> !(listed && line.matches("unique \\S+ \\(.*, .*\\)")))
        .toList();
  }

  /** A line whose list between a prefix and its last characters is sorted. */
  private static String sorted(String line, String before, String separator, String end) {
    int open = line.indexOf(before);
    if (open < 0 || !line.endsWith(end)) {
      return line;
    }
    String list = line.substring(open + before.length(), line.length() - end.length());
    List<String> items = new ArrayList<>(List.of(list.split(separator, -1)));
    items.sort(null);
    return line.substring(0, open + before.length()) + String.join(separator, items) + end;
  }

  /**
   * Hibernate makes the schema that an abstract class of a table per class names, though nothing
   * stands in it.
   */
  private static List<String> withoutEmptySchemas(List<String> lines) {
    return lines.stream().filter(line -> !isEmptySchema(line, lines)).toList();
  }

  private static boolean isEmptySchema(String line, List<String> lines) {
    String schema = " " + line.substring(line.indexOf(' ') + 1) + ".";
    return line.startsWith("schema ")
        && !line.equals("schema public")
        && lines.stream().noneMatch(it -> it.contains(schema));
  }

  /** What of Hibernate's lines is not listed. */
  private static List<String> unlisted(List<String> hibernates) {
    return hibernates.stream()
        .filter(line -> Arrays.stream(values()).noneMatch(it -> line.matches(it.line)))
        .toList();
  }
}

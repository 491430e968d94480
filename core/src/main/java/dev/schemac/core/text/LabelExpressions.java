package dev.schemac.core.text;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Expressions that give labels their new spellings. */
public final class LabelExpressions {

  private LabelExpressions() {}

  /**
   * The value of a column with new labels in the place of old ones.
   *
   * @param array whether the column holds arrays
   * @param labels new labels by old ones
   */
  public static SqlText relabeled(String column, boolean array, Map<String, String> labels) {
    String value = Identifiers.quote(column);
    try {
      return SqlText.parse(array ? inArray(value, labels) : mapped(value, labels, true));
    } catch (BadSqlException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * {@code CASE} over one label.
   *
   * @param others whether labels that the map does not name stay as they are
   */
  public static String mapped(String value, Map<String, String> labels, boolean others) {
    StringBuilder out = new StringBuilder("CASE ").append(value);
    labels.forEach(
        (from, to) ->
            out.append(" WHEN ")
                .append(StringLiteral.of(from))
                .append(" THEN ")
                .append(StringLiteral.of(to)));
    if (others) {
      out.append(" ELSE ").append(value);
    }
    return out.append(" END").toString();
  }

  /**
   * The labels of an array, one after the other, none before the one that gives its name away; a
   * subquery, which would do it at once, has no place in {@code USING}.
   */
  public static String inArray(String array, Map<String, String> labels) {
    NavigableMap<String, String> left = new TreeMap<>(labels);
    String out = array;
    while (!left.isEmpty()) {
      Optional<String> free =
          left.entrySet().stream()
              .filter(entry -> !left.containsKey(entry.getValue()))
              .map(Map.Entry::getKey)
              .findFirst();
      String label = free.orElseGet(left::firstKey);
      String to = Objects.requireNonNull(left.remove(label));
      if (free.isEmpty()) {
        String aside = "schemac_" + label;
        left.put(aside, to);
        to = aside;
      }
      out =
          "array_replace("
              + out
              + ", "
              + StringLiteral.of(label)
              + ", "
              + StringLiteral.of(to)
              + ")";
    }
    return out;
  }

  /** The labels of an array, all at once and in order. */
  public static String inArrayAtOnce(String array, Map<String, String> labels) {
    return "ARRAY(\n    SELECT "
        + mapped("label", labels, true)
        + "\n      FROM unnest("
        + array
        + ") WITH ORDINALITY AS labels (label, place)\n      ORDER BY place\n  )";
  }
}

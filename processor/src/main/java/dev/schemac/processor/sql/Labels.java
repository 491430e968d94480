package dev.schemac.processor.sql;

import java.util.Map;

/** Expressions that give labels their new spellings. */
final class Labels {

  private Labels() {}

  /**
   * {@code CASE} over one label.
   *
   * @param others whether labels that the map does not name stay as they are
   */
  static String mapped(String value, Map<String, String> labels, boolean others) {
    StringBuilder out = new StringBuilder("CASE ").append(value);
    labels.forEach(
        (from, to) ->
            out.append(" WHEN ")
                .append(Literals.quote(from))
                .append(" THEN ")
                .append(Literals.quote(to)));
    if (others) {
      out.append(" ELSE ").append(value);
    }
    return out.append(" END").toString();
  }

  /** The labels of an array, one after the other: right where none of them takes another's name. */
  static String inArray(String array, Map<String, String> labels) {
    String out = array;
    for (Map.Entry<String, String> entry : labels.entrySet()) {
      out =
          "array_replace("
              + out
              + ", "
              + Literals.quote(entry.getKey())
              + ", "
              + Literals.quote(entry.getValue())
              + ")";
    }
    return out;
  }

  /** The labels of an array, all at once and in order. */
  static String inArrayAtOnce(String array, Map<String, String> labels) {
    return "ARRAY(\n    SELECT "
        + mapped("label", labels, true)
        + "\n      FROM unnest("
        + array
        + ") WITH ORDINALITY AS labels (label, place)\n      ORDER BY place\n  )";
  }
}

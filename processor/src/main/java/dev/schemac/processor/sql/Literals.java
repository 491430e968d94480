package dev.schemac.processor.sql;

import java.util.ArrayList;
import java.util.List;

/** String literals. */
final class Literals {

  private Literals() {}

  /**
   * A literal that means this text. A backslash stands for itself, since {@code
   * standard_conforming_strings} has been on by default for as long as supported servers exist.
   */
  static String quote(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String quoteAll(List<String> texts) {
    return String.join(", ", each(texts));
  }

  /** The literal of each text. */
  static List<String> each(List<String> texts) {
    List<String> literals = new ArrayList<>();
    for (String text : texts) {
      literals.add(quote(text));
    }
    return literals;
  }
}

package dev.schemac.processor.sql;

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
    return String.join(", ", texts.stream().map(Literals::quote).toList());
  }
}

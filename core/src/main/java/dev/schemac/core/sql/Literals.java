package dev.schemac.core.sql;

import dev.schemac.core.text.StringLiteral;
import java.util.ArrayList;
import java.util.List;

/** String literals. */
final class Literals {

  private Literals() {}

  /** A literal that means this text, in plain characters. */
  static String quote(String text) {
    return StringLiteral.of(text);
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

package dev.schemac.processor.read.springdata;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.Locale;

/** Names as Spring Data's default naming strategy derives them, and written ones. */
final class Names {

  private final Problems problems;

  Names(Problems problems) {
    this.problems = problems;
  }

  /**
   * Words of a Java name in lower case with {@code _} between. A letter that is not ASCII counts as
   * a capital one, as it does for {@code ParsingUtils} of Spring Data.
   */
  static String snakeCase(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && isCapital(c) && (followsWord(name.charAt(i - 1)) || beginsWord(name, i))) {
        words.append('_');
      }
      words.append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** A name that Spring Data makes of written ones as well: PostgreSQL gets it in lower case. */
  static String derived(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean isCapital(char c) {
    return Character.getType(c) == Character.UPPERCASE_LETTER || c > 0x7f;
  }

  private static boolean followsWord(char before) {
    return !isCapital(before) && before != '_' && before != '$';
  }

  private static boolean beginsWord(String name, int i) {
    return i + 1 < name.length()
        && Character.getType(name.charAt(i + 1)) == Character.LOWERCASE_LETTER;
  }

  /** A written name, else the derived one; Spring Data takes one of blanks for none. */
  String written(String written, String derived, Place place) {
    if (written.contains("#{") || written.contains("${")) {
      problems.add(
          FindingId.BAD_VALUE,
          place,
          written,
          "an expression gives the name while the application runs; write the name itself");
    }
    return written.isBlank() ? derived : written;
  }
}

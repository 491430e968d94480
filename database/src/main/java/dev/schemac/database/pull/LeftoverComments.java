package dev.schemac.database.pull;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.Leftover;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** The Javadoc comments that say what of a table its class lacks. */
final class LeftoverComments {

  private static final int MAX_WIDTH = 100;

  private final Map<QualifiedName, StringJoiner> byTable = new HashMap<>();

  LeftoverComments(Iterable<Leftover> leftovers) {
    for (Leftover leftover : leftovers) {
      QualifiedName table = leftover.table();
      if (table != null) {
        byTable
            .computeIfAbsent(table, any -> new StringJoiner(", "))
            .add(JavaText.inJavadoc(leftover.kind() + " " + leftover.name()));
      }
    }
  }

  /** The comment on the class of a table, in lines; empty: nothing is left over. */
  String of(QualifiedName table) {
    StringJoiner leftovers = byTable.get(table);
    return leftovers == null ? "" : filled("Beside it the database has: " + leftovers + ".");
  }

  private static String filled(String text) {
    StringBuilder lines = new StringBuilder();
    int column = " * ".length();
    if (text.length() + "/**  */".length() <= MAX_WIDTH) {
      return text;
    }
    for (String word : text.split(" ", -1)) {
      int width = word.codePointCount(0, word.length());
      if (lines.isEmpty()) {
        column += width;
      } else if (column + 1 + width > MAX_WIDTH) {
        lines.append('\n');
        column = " * ".length() + width;
      } else {
        lines.append(' ');
        column += 1 + width;
      }
      lines.append(word);
    }
    return lines.toString();
  }
}

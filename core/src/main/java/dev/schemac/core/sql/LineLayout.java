package dev.schemac.core.sql;

import dev.schemac.core.text.Identifiers;
import java.util.ArrayList;
import java.util.List;

/** Where lines end. */
final class LineLayout {

  static final int MAX_WIDTH = 100;

  private LineLayout() {}

  /**
   * The pieces on one line if it holds them, else each on a line of its own, all but the first
   * indented.
   *
   * @param indent how far the first line is indented already
   * @param reserve how many characters follow the last piece on its line
   */
  static String line(List<String> pieces, int indent, int reserve) {
    String oneLine = String.join(" ", pieces);
    boolean fits = oneLine.indexOf('\n') < 0 && indent + oneLine.length() + reserve <= MAX_WIDTH;
    return fits ? oneLine : String.join("\n" + " ".repeat(indent + 2), pieces);
  }

  /** The pieces on as few lines as hold them, all but the first line indented as said. */
  static String fill(List<String> pieces, String separator, int indent) {
    StringBuilder out = new StringBuilder();
    int width = indent;
    for (String piece : pieces) {
      boolean first = out.isEmpty();
      if (!first && width + separator.length() + piece.length() >= MAX_WIDTH) {
        out.append(separator.stripTrailing()).append('\n').append(" ".repeat(indent));
        width = indent;
      } else if (!first) {
        out.append(separator);
        width += separator.length();
      }
      out.append(piece);
      width += piece.length();
    }
    return out.toString();
  }

  static String columns(List<String> names) {
    return "(" + identifiers(names) + ")";
  }

  static String identifiers(List<String> names) {
    return String.join(", ", quoted(names));
  }

  static List<String> quoted(List<String> names) {
    List<String> quoted = new ArrayList<>();
    for (String name : names) {
      quoted.add(Identifiers.quote(name));
    }
    return quoted;
  }
}

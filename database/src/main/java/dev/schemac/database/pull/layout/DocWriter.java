package dev.schemac.database.pull.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes docs in lines of at most 100 columns, as google-java-format does: a level that fits stays
 * on one line; otherwise its breaks are taken, and each level in it is tried anew.
 */
final class DocWriter {

  /** The width of what never fits. */
  static final int UNBOUNDED = 1_000_000;

  /** The most columns of a line. */
  static final int MAX_WIDTH = 100;

  private final StringBuilder out = new StringBuilder();
  private int column;

  private DocWriter(int column) {
    this.column = column;
  }

  /**
   * The text of a doc.
   *
   * @param indent the column in which it begins, and that its lines are indented from
   */
  static String write(Doc doc, int indent) {
    DocWriter writer = new DocWriter(indent);
    writer.put(doc, indent);
    return writer.out.toString();
  }

  private void put(Doc doc, int indent) {
    if (doc instanceof Doc.Level level && column + level.width() > MAX_WIDTH) {
      broken(level, indent + level.indent());
    } else {
      flat(doc);
    }
  }

  private void flat(Doc doc) {
    if (doc instanceof Doc.Level level) {
      level.parts().forEach(this::flat);
    } else if (doc instanceof Doc.Break place) {
      put(place.flat());
    } else {
      put(((Doc.Text) doc).text());
    }
  }

  private void put(String text) {
    out.append(text);
    column += text.length();
  }

  private void broken(Doc.Level level, int levelIndent) {
    int indent = levelIndent;
    boolean mustBreak = false;
    List<Doc> parts = level.parts();
    for (int i = 0; i < parts.size(); ) {
      Doc.Break place = parts.get(i) instanceof Doc.Break found ? found : null;
      List<Doc> following = upToBreak(parts, place == null ? i : i + 1);
      int width = Doc.Level.width(following);
      if (place != null) {
        boolean fits = column + place.width() + width <= MAX_WIDTH;
        if (place.when() != Doc.When.NEXT_DOES_NOT_FIT || mustBreak || !fits) {
          indent = levelIndent + place.indent();
          out.append('\n').append(" ".repeat(indent));
          column = indent;
        } else {
          put(place.flat());
        }
      }
      // What did not fit ends its line, so that nothing stands behind its last one.
      mustBreak = column + width > MAX_WIDTH;
      for (Doc doc : following) {
        put(doc, indent);
      }
      i += following.size() + (place == null ? 0 : 1);
    }
  }

  private static List<Doc> upToBreak(List<Doc> parts, int from) {
    List<Doc> following = new ArrayList<>();
    for (int i = from; i < parts.size() && !(parts.get(i) instanceof Doc.Break); i++) {
      following.add(parts.get(i));
    }
    return following;
  }
}

package dev.schemac.database.pull.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts docs together. Text joins the level of the break before it, whichever levels began or ended
 * in between: a comma that follows a level must fit on the last line of that.
 */
final class DocBuilder {

  /** A level that is being filled. */
  private static final class OpenLevel {
    private final int indent;
    private final List<Object> parts = new ArrayList<>();

    OpenLevel(int indent) {
      this.indent = indent;
    }

    Doc.Level closed() {
      List<Doc> docs = new ArrayList<>();
      for (Object part : parts) {
        docs.add(part instanceof OpenLevel level ? level.closed() : (Doc) part);
      }
      return new Doc.Level(indent, docs);
    }
  }

  private final List<OpenLevel> open = new ArrayList<>();
  private OpenLevel ofLastBreak;

  DocBuilder() {
    ofLastBreak = new OpenLevel(0);
    open.add(ofLastBreak);
  }

  private OpenLevel current() {
    return open.get(open.size() - 1);
  }

  DocBuilder text(String text) {
    ofLastBreak.parts.add(new Doc.Text(text));
    return this;
  }

  DocBuilder line(Doc.When when, String flat, int indent) {
    ofLastBreak = current();
    ofLastBreak.parts.add(new Doc.Break(when, flat, indent));
    return this;
  }

  DocBuilder line(String flat) {
    return line(Doc.When.LEVEL_IS_BROKEN, flat, 0);
  }

  DocBuilder open(int indent) {
    open.add(new OpenLevel(indent));
    return this;
  }

  DocBuilder close() {
    OpenLevel level = open.remove(open.size() - 1);
    current().parts.add(level);
    return this;
  }

  Doc build() {
    return open.get(0).closed();
  }
}

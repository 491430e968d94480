package dev.schemac.database.pull.layout;

import java.util.List;

/** Lays out annotations. */
final class AnnotationLayout {

  private final TokenReader in;
  private final LongLiterals literals;

  /**
   * Of a file.
   *
   * @param literals what becomes of its literals
   */
  AnnotationLayout(TokenReader in, LongLiterals literals) {
    this.in = in;
    this.literals = literals;
  }

  /** The annotation that comes next. */
  void add(DocBuilder out) {
    in.expect("@");
    StringBuilder name = new StringBuilder("@").append(in.next());
    while (in.isAt(".")) {
      name.append(in.next()).append(in.next());
    }
    if (!in.isAt("(")) {
      out.text(name.toString());
      return;
    }
    in.expect("(");
    if (in.isMemberName()) {
      members(name + "(", out);
    } else {
      onlyValue(name + "(", out);
    }
    in.expect(")");
  }

  private void onlyValue(String head, DocBuilder out) {
    boolean array = in.isAt("{");
    out.open(array ? 0 : 4).text(head);
    if (!array) {
      out.line("");
    }
    value(out);
    out.close().text(")");
  }

  private void members(String head, DocBuilder out) {
    boolean hasArray = in.hasArrayMember();
    out.open(4).text(head).line("");
    for (boolean first = true; !in.isAt(")"); first = false) {
      if (!first) {
        in.expect(",");
        Doc.When when = hasArray ? Doc.When.ALWAYS : Doc.When.LEVEL_IS_BROKEN;
        out.text(",").line(when, " ", 0);
      }
      member(out);
    }
    out.text(")").close();
  }

  private void member(DocBuilder out) {
    String name = in.next();
    in.expect("=");
    boolean array = in.isAt("{");
    out.open(array ? 0 : 4).text(name + " =");
    if (array) {
      out.text(" ");
    } else {
      out.line(" ");
    }
    value(out);
    out.close();
  }

  private void value(DocBuilder out) {
    if (in.isAt("{")) {
      array(out);
    } else if (in.isAt("@")) {
      add(out);
    } else if (in.isLiteral()) {
      literal(out);
    } else {
      out.text(in.plainValue());
    }
  }

  private void literal(DocBuilder out) {
    List<String> pieces = literals.pieces(in.next());
    out.open(4).text(pieces.get(0));
    for (String piece : pieces.subList(1, pieces.size())) {
      out.line(" ").text("+ " + piece);
    }
    out.close();
  }

  private void array(DocBuilder out) {
    in.expect("{");
    out.open(2).text("{").line("");
    for (boolean first = true; !in.isAt("}"); first = false) {
      if (!first) {
        in.expect(",");
        out.text(",").line(" ");
      }
      value(out);
    }
    in.expect("}");
    out.line(Doc.When.LEVEL_IS_BROKEN, "", -2).close().text("}");
  }
}

package dev.schemac.database.pull.layout;

/** Lays out the components of a record, and what it implements. */
final class RecordLayout {

  private final TokenReader in;
  private final AnnotationLayout annotations;

  RecordLayout(TokenReader in, AnnotationLayout annotations) {
    this.in = in;
    this.annotations = annotations;
  }

  void addComponents(DocBuilder out) {
    in.expect("(");
    out.open(4).text("(");
    if (!in.isAt(")")) {
      out.line(Doc.When.NEXT_DOES_NOT_FIT, "", 0).open(0);
      for (boolean first = true; !in.isAt(")"); first = false) {
        if (!first) {
          in.expect(",");
          out.text(",").line(" ");
        }
        component(out);
      }
      out.close();
    }
    in.expect(")");
    out.text(")");
    if (in.isAt("implements")) {
      String implemented = in.next() + " " + in.next();
      out.line(Doc.When.NEXT_DOES_NOT_FIT, " ", 0).text(implemented);
    }
    out.close();
  }

  private void component(DocBuilder out) {
    if (!in.isAt("@")) {
      new VariableLayout(in).add(out);
      return;
    }
    out.open(4).open(0);
    for (boolean first = true; in.isAt("@"); first = false) {
      if (!first) {
        out.line(" ");
      }
      annotations.add(out);
    }
    out.close().line(" ");
    new VariableLayout(in).add(out);
    out.close();
  }
}

package dev.schemac.database.pull.layout;

/** Lays out a method that gets or sets a field. */
final class MethodLayout {

  private static final int INDENT = 2;

  private final TokenReader in;

  MethodLayout(TokenReader in) {
    this.in = in;
  }

  /**
   * The method behind its modifiers.
   *
   * @param indent how far it is indented
   */
  void add(String modifiers, int indent, StringBuilder out) {
    String[] typeAndName = in.typeAndName();
    DocBuilder head = new DocBuilder();
    head.open(4)
        .text(modifiers + " " + typeAndName[0])
        .line(Doc.When.NEXT_DOES_NOT_FIT, " ", 0)
        .text(typeAndName[1] + "(");
    in.expect("(");
    if (!in.isAt(")")) {
      head.line(Doc.When.NEXT_DOES_NOT_FIT, "", 0);
      new VariableLayout(in).add(head);
    }
    in.expect(")");
    in.expect("{");
    line(head.text(") {").close(), indent, out);
    while (!in.isAt("}")) {
      line(statement(), indent + INDENT, out);
    }
    in.expect("}");
    out.append(" ".repeat(indent)).append("}\n");
  }

  /** It returns a field, or gives it a value. */
  private DocBuilder statement() {
    String text = in.statement();
    int equals = text.indexOf('=');
    return equals < 0
        ? new DocBuilder().text(text)
        : new DocBuilder()
            .open(4)
            .text(text.substring(0, equals) + " =")
            .line(" ")
            .text(text.substring(equals + 1))
            .close();
  }

  private static void line(DocBuilder doc, int indent, StringBuilder out) {
    out.append(" ".repeat(indent)).append(DocWriter.write(doc.build(), indent)).append('\n');
  }
}

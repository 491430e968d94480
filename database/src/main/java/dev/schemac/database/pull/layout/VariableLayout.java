package dev.schemac.database.pull.layout;

/** Lays out the type and the name of a field or record component. */
final class VariableLayout {

  private final TokenReader in;

  VariableLayout(TokenReader in) {
    this.in = in;
  }

  void add(DocBuilder out) {
    String[] typeAndName = in.typeAndName();
    out.open(4)
        .text(typeAndName[0])
        .line(Doc.When.NEXT_DOES_NOT_FIT, " ", 0)
        .text(typeAndName[1])
        .close();
  }
}

package dev.schemac.database.pull.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a source file of declarations: types with annotations, fields or record components, enum
 * constants, nested types, and methods that get or set a field.
 */
public final class SourceLayout {

  private static final int INDENT = 2;

  private final TokenReader in;
  private final AnnotationLayout annotations;
  private final StringBuilder out = new StringBuilder();

  private SourceLayout(String source, LongLiterals literals) {
    this.in = new TokenReader(JavaToken.of(source));
    this.annotations = new AnnotationLayout(in, literals);
  }

  /**
   * The same file, laid out.
   *
   * @param source the file as JavaPoet prints it
   */
  public static String of(String source) {
    String uncut = of(source, new LongLiterals());
    return of(source, LongLiterals.in(uncut));
  }

  private static String of(String source, LongLiterals literals) {
    SourceLayout layout = new SourceLayout(source, literals);
    layout.file();
    return layout.out.toString();
  }

  private void file() {
    if (in.isPackageInfo()) {
      annotationLines(0);
    }
    out.append(in.statement()).append('\n');
    if (in.isAt("import")) {
      out.append('\n');
    }
    while (in.isAt("import")) {
      out.append(in.statement()).append('\n');
    }
    while (!in.isAtEnd()) {
      out.append('\n');
      member(0);
    }
  }

  /** A type, a field or a method, with the comment before it. */
  private void member(int indent) {
    if (in.isAtComment()) {
      out.append(" ".repeat(indent)).append(shortened(in.next())).append('\n');
    }
    DocBuilder line = new DocBuilder();
    if (in.isFieldWithMarkers()) {
      while (in.isAt("@")) {
        annotations.add(line);
        line.line(Doc.When.LEVEL_IS_BROKEN, " ", 0);
      }
    } else {
      annotationLines(indent);
    }
    List<String> modifiers = new ArrayList<>();
    while (in.isModifier()) {
      modifiers.add(in.next());
    }
    if (in.isType()) {
      line(line, indent);
      type(String.join(" ", modifiers), indent);
      return;
    }
    if (in.isMethod()) {
      new MethodLayout(in).add(String.join(" ", modifiers), indent, out);
      return;
    }
    if (!modifiers.isEmpty()) {
      line.text(String.join(" ", modifiers) + " ");
    }
    new VariableLayout(in).add(line);
    in.expect(";");
    line(line.text(";"), indent);
  }

  /** A comment of one line begins and ends in it. */
  private static String shortened(String comment) {
    String[] lines = comment.split("\n", -1);
    String only = lines.length == 3 ? "/** " + lines[1].substring(" * ".length()) + " */" : comment;
    return only.length() > DocWriter.MAX_WIDTH ? comment : only;
  }

  private void annotationLines(int indent) {
    while (in.isAt("@")) {
      DocBuilder annotation = new DocBuilder();
      annotations.add(annotation);
      line(annotation, indent);
    }
  }

  private void type(String modifiers, int indent) {
    String kind = in.next();
    DocBuilder head = new DocBuilder().text(modifiers + " " + kind + " " + in.next());
    if (kind.equals("record")) {
      new RecordLayout(in, annotations).addComponents(head);
    }
    out.append(" ".repeat(indent));
    in.expect("{");
    if (in.isAt("}")) {
      out.append(DocWriter.write(head.text(" {}").build(), indent)).append('\n');
    } else {
      out.append(DocWriter.write(head.text(" {").build(), indent)).append('\n');
      body(kind, indent + INDENT);
      out.append(" ".repeat(indent)).append("}\n");
    }
    in.expect("}");
  }

  private void body(String kind, int indent) {
    if (kind.equals("enum")) {
      constants(indent);
      return;
    }
    for (boolean first = true; !in.isAt("}"); first = false) {
      if (!first) {
        out.append('\n');
      }
      member(indent);
    }
  }

  private void constants(int indent) {
    while (!in.isAt("}")) {
      annotationLines(indent);
      out.append(" ".repeat(indent)).append(in.next());
      if (in.isAt(",")) {
        in.expect(",");
        out.append(',');
      }
      out.append('\n');
    }
  }

  private void line(DocBuilder doc, int indent) {
    String text = DocWriter.write(doc.build(), indent);
    if (!text.isEmpty()) {
      out.append(" ".repeat(indent)).append(text).append('\n');
    }
  }
}

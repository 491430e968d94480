package dev.schemac.database.pull.layout;

import java.util.List;
import java.util.Set;

/** Goes through the tokens of a source file. */
final class TokenReader {

  private static final Set<String> MODIFIERS = Set.of("public", "private", "static", "final");
  private static final Set<String> KINDS = Set.of("class", "record", "enum");

  private final List<JavaToken> tokens;
  private int at;

  TokenReader(List<JavaToken> tokens) {
    this.tokens = tokens;
  }

  boolean isAtEnd() {
    return at == tokens.size();
  }

  boolean isAt(String symbol) {
    return !isAtEnd() && tokens.get(at).is(symbol);
  }

  boolean isAtComment() {
    return !isAtEnd() && tokens.get(at).kind() == JavaToken.Kind.COMMENT;
  }

  boolean isModifier() {
    return !isAtEnd() && MODIFIERS.contains(peek());
  }

  String peek() {
    return tokens.get(at).text();
  }

  String next() {
    return tokens.get(at++).text();
  }

  boolean isLiteral() {
    return tokens.get(at).kind() == JavaToken.Kind.LITERAL;
  }

  /** Whether the word that comes next is the name of an annotation's member. */
  boolean isMemberName() {
    return tokens.get(at).kind() == JavaToken.Kind.WORD && tokens.get(at + 1).is("=");
  }

  void expect(String symbol) {
    if (!isAt(symbol)) {
      throw new IllegalStateException("no " + symbol + " at token " + at + " of " + tokens);
    }
    at++;
  }

  /** Whether the annotations that come next are of a package. */
  boolean isPackageInfo() {
    int depth = 0;
    for (int i = at; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0 && tokens.get(i).is("package")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field comes next whose annotations have no parentheses. */
  boolean isFieldWithMarkers() {
    int i = at;
    while (tokens.get(i).is("@")) {
      i += 2;
      while (tokens.get(i).is(".")) {
        i += 2;
      }
      if (tokens.get(i).is("(")) {
        return false;
      }
    }
    while (MODIFIERS.contains(tokens.get(i).text())) {
      i++;
    }
    return !KINDS.contains(tokens.get(i).text());
  }

  /** Whether a type comes next, behind its modifiers. */
  boolean isType() {
    return KINDS.contains(peek());
  }

  /** Whether a method comes next, behind its modifiers, and no field. */
  boolean isMethod() {
    int i = at;
    while (!tokens.get(i).is("(") && !tokens.get(i).is(";")) {
      i++;
    }
    return tokens.get(i).is("(");
  }

  /** All up to the next semicolon. */
  String statement() {
    int start = at;
    while (!isAt(";")) {
      at++;
    }
    return text(start, at++) + ";";
  }

  /** Whether an array is the value of a member of the annotation whose members come next. */
  boolean hasArrayMember() {
    int i = at;
    for (int depth = 0; depth >= 0; i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (tokens.get(i).is("{")) {
        return true;
      }
    }
    return false;
  }

  /** The type and the name of a field, a method, a parameter or a record component. */
  String[] typeAndName() {
    int start = at;
    int depth = 0;
    while (depth > 0 || !(isAt(",") || isAt("(") || isAt(")") || isAt(";"))) {
      depth += isAt("<") ? 1 : isAt(">") ? -1 : 0;
      at++;
    }
    return new String[] {text(start, at - 1), tokens.get(at - 1).text()};
  }

  /** The text of a value without literals in it, as a number or the name of a constant. */
  String plainValue() {
    int start = at;
    while (!isAt(",") && !isAt(")") && !isAt("}")) {
      at++;
    }
    return text(start, at);
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean words = i > from && isWord(i) && (isWord(i - 1) || endsType(i - 1));
      boolean afterComma = i > from && tokens.get(i - 1).is(",");
      text.append(words || afterComma ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }

  private boolean isWord(int i) {
    return tokens.get(i).kind() == JavaToken.Kind.WORD;
  }

  private boolean endsType(int i) {
    return tokens.get(i).is(">") || tokens.get(i).is("]");
  }
}

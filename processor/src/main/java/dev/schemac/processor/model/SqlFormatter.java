package dev.schemac.processor.model;

import java.util.List;
import java.util.Locale;

/**
 * Prints tokens in the one form that schemac uses for them: key words in upper case, one space
 * where a reader expects one. What it prints is read back as the same tokens.
 */
final class SqlFormatter {

  private SqlFormatter() {}

  static String format(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && spaceBetween(tokens, i)) {
        out.append(' ');
      }
      out.append(print(tokens, i));
    }
    return out.toString();
  }

  private static String print(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case WORD -> isKeyword(tokens, i) ? token.text().toUpperCase(Locale.ROOT) : token.text();
      case QUOTED -> Identifiers.inQuotes(token.text());
      case STRING, NUMBER, OPERATOR, PUNCTUATION -> token.text();
    };
  }

  private static boolean isKeyword(List<Token> tokens, int i) {
    boolean afterDot = i > 0 && tokens.get(i - 1).is(".");
    // The one word of expressions that is a function's name as well.
    boolean left =
        tokens.get(i).isWord("left") && i + 1 < tokens.size() && tokens.get(i + 1).is("(");
    return !afterDot && !left && tokens.get(i).isExpressionWord();
  }

  private static boolean spaceBetween(List<Token> tokens, int i) {
    Token left = tokens.get(i - 1);
    Token right = tokens.get(i);
    if (left.is("::") || right.is("::") || left.is(".") || right.is(".")) {
      return false;
    }
    if (left.is("(") || left.is("[") || right.is(")") || right.is("]") || right.is(",")) {
      return false;
    }
    if (left.is(":") || right.is(":")) {
      return false;
    }
    if (right.is("[")) {
      return !(left.endsOperand() || left.isWord("array"));
    }
    if (right.is("(")) {
      return !(left.kind() == Token.Kind.QUOTED || isCallable(tokens, i - 1));
    }
    boolean leftIsPrefix =
        left.kind() == Token.Kind.OPERATOR && (i < 2 || !tokens.get(i - 2).endsOperand());
    // Two operators side by side stay apart: joined they would be another operator or a comment.
    return !(leftIsPrefix && right.kind() != Token.Kind.OPERATOR);
  }

  private static boolean isCallable(List<Token> tokens, int i) {
    return tokens.get(i).kind() == Token.Kind.WORD
        && (!isKeyword(tokens, i) || tokens.get(i).isWord("cast"));
  }
}

package dev.schemac.core.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prints tokens in the one form that schemac uses for them: key words in upper case, one space
 * where a reader expects one. What it prints is read back as the same tokens.
 */
final class SqlFormatter {

  private final List<Token> tokens;
  private final WordRole @Nullable [] roles;

  private SqlFormatter(List<Token> tokens, WordRole @Nullable [] roles) {
    this.tokens = tokens;
    this.roles = roles;
  }

  /** The canonical form, which takes some words for key words wherever they stand. */
  static String format(List<Token> tokens) {
    return new SqlFormatter(tokens, null).format();
  }

  /** The form for readers, which knows what each word is. */
  static String format(List<Token> tokens, WordRole[] roles) {
    return new SqlFormatter(tokens, roles).format();
  }

  private String format() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && spaceBefore(i)) {
        out.append(' ');
      }
      out.append(print(i));
    }
    return out.toString();
  }

  private String print(int i) {
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case WORD -> isKeyword(i) ? token.text().toUpperCase(Locale.ROOT) : token.text();
      case QUOTED -> Identifiers.inQuotes(token.text());
      case STRING, NUMBER, OPERATOR, PUNCTUATION -> token.text();
    };
  }

  private boolean isKeyword(int i) {
    Token token = tokens.get(i);
    if (roles != null) {
      boolean keyword = roles[i] == WordRole.KEYWORD || roles[i] == WordRole.VALUE;
      return keyword && token.isExpressionWord();
    }
    boolean afterDot = i > 0 && tokens.get(i - 1).is(".");
    // The one word of expressions that is a function's name as well.
    boolean left = token.isWord("left") && i + 1 < tokens.size() && tokens.get(i + 1).is("(");
    return !afterDot && !left && token.isExpressionWord();
  }

  private boolean spaceBefore(int i) {
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
      return !(endsOperand(i - 1) || left.isWord("array"));
    }
    if (right.is("(")) {
      return !(left.kind() == Token.Kind.QUOTED || isCallable(i - 1));
    }
    boolean leftIsPrefix = left.kind() == Token.Kind.OPERATOR && (i < 2 || !endsOperand(i - 2));
    // Two operators side by side stay apart: joined they would be another operator or a comment.
    return !(leftIsPrefix && right.kind() != Token.Kind.OPERATOR);
  }

  private boolean endsOperand(int i) {
    Token token = tokens.get(i);
    boolean isName =
        roles != null && token.kind() == Token.Kind.WORD && roles[i] != WordRole.KEYWORD;
    return isName || token.endsOperand();
  }

  private boolean isCallable(int i) {
    return tokens.get(i).kind() == Token.Kind.WORD
        && (!isKeyword(i)
            || tokens.get(i).isWord("cast")
            || (roles != null && roles[i] == WordRole.VALUE));
  }
}

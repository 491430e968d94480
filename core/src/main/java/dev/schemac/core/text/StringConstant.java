package dev.schemac.core.text;

import org.jspecify.annotations.Nullable;

/** String constants of SQL (manual, section 4.1.2). */
final class StringConstant {

  private StringConstant() {}

  /**
   * The value of a constant.
   *
   * @return null where the token is no string constant, or has escapes that are not read here
   */
  static @Nullable String value(Token token) {
    String text = token.text();
    if (token.kind() != Token.Kind.STRING) {
      return null;
    } else if (text.startsWith("$")) {
      int tag = text.indexOf('$', 1) + 1;
      return text.substring(tag, text.length() - tag);
    }
    int quote = text.indexOf('\'');
    String body = text.substring(quote + 1, text.length() - 1).replace("''", "'");
    return switch (text.substring(0, quote)) {
      case "", "N" -> body;
      case "E" -> body.indexOf('\\') < 0 ? body : null;
      default -> null;
    };
  }

  /** Whether a token is a constant in plain quotes. */
  static boolean isPlain(Token token) {
    return token.kind() == Token.Kind.STRING && token.text().startsWith("'");
  }

  /** The constant of a value. */
  static Token of(String value) {
    return new Token(Token.Kind.STRING, StringLiteral.canonical(value));
  }
}

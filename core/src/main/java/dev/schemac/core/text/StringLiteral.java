package dev.schemac.core.text;

import java.util.Locale;

/**
 * String literals of SQL (PostgreSQL manual, section 4.1.2) as they stand in a file. What a reader
 * would not see there, and what git, an editor or a checksum may take away — a carriage return, a
 * blank or TAB before a line end — is written as an escape in a literal {@code E'…'}; every other
 * literal stays in the form {@code '…'}.
 */
public final class StringLiteral {

  private StringLiteral() {}

  /**
   * The literal of a text. In the form {@code '…'} a backslash stands for itself, since {@code
   * standard_conforming_strings} has been on by default for as long as supported servers exist.
   */
  public static String of(String text) {
    String body = text.replace("'", "''");
    return isPlain(text) ? "'" + body + "'" : "E'" + escaped(body.replace("\\", "\\\\")) + "'";
  }

  /** The literal of a text in canonical form, as SQL texts are compared and hashed. */
  public static String canonical(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A literal of any form, as it was written, in the form that stands in a file. */
  static String inFile(String literal) {
    if (isPlain(literal)) {
      return literal;
    }
    return switch (literal.charAt(0)) {
      case '\'' -> of(literal.substring(1, literal.length() - 1).replace("''", "'"));
      case '$' -> of(dollarBody(literal));
      case 'E' -> "E'" + escaped(literal.substring(2, literal.length() - 1)) + "'";
      default -> throw new IllegalArgumentException("no escapes are possible in " + literal);
    };
  }

  /** Whether a text, or SQL with its literals, can stand in a file as it is. */
  static boolean isPlain(String text) {
    return HiddenCharacters.indexIn(text, 0) < 0 && !text.contains(" \n") && !text.contains("\t\n");
  }

  private static String dollarBody(String literal) {
    int tag = literal.indexOf('$', 1) + 1;
    return literal.substring(tag, literal.length() - tag);
  }

  /** What stands between the quotes of {@code E'…'}, with escapes where a file needs them. */
  private static String escaped(String body) {
    StringBuilder out = new StringBuilder(body.length() + 16);
    for (int i = 0; i < body.length(); ) {
      // A backslash before any other character than those of escapes means that character.
      boolean backslash = body.charAt(i) == '\\' && i + 1 < body.length();
      int at = backslash ? i + 1 : i;
      int codePoint = body.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (HiddenCharacters.isHidden(codePoint) || isBlankAtLineEnd(body, at)) {
        out.append(escape(codePoint));
      } else {
        out.append(body, i, next);
      }
      i = next;
    }
    return out.toString();
  }

  private static boolean isBlankAtLineEnd(String text, int at) {
    char c = text.charAt(at);
    return (c == ' ' || c == '\t') && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  private static String escape(int codePoint) {
    return switch (codePoint) {
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case ' ' -> "\\x20";
      default ->
          String.format(
              Locale.ROOT, Character.isBmpCodePoint(codePoint) ? "\\u%04x" : "\\U%08x", codePoint);
    };
  }
}

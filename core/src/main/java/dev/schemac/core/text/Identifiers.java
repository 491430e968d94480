package dev.schemac.core.text;

import java.nio.charset.StandardCharsets;

/** PostgreSQL's rules for identifiers: quoting, reserved words and length. */
public final class Identifiers {

  /** The longest identifier that PostgreSQL keeps, in bytes of UTF-8 ({@code NAMEDATALEN - 1}). */
  public static final int MAX_BYTES = 63;

  private Identifiers() {}

  /** The name of a relation, column or constraint as SQL text, quoted only where it must be. */
  public static String quote(String identifier) {
    return isPlain(identifier) && !Keywords.isReserved(identifier)
        ? identifier
        : inQuotes(identifier);
  }

  /** The name of a type as SQL text: {@code position} can be a column's name, but not a type's. */
  static String quoteType(String identifier) {
    return needsNoQuotes(identifier) ? identifier : inQuotes(identifier);
  }

  /** Whether the identifier means the same without quotes, wherever it stands. */
  static boolean needsNoQuotes(String identifier) {
    return isPlain(identifier) && !Keywords.isKeyWord(identifier);
  }

  static String inQuotes(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  /** Whether the identifier, unquoted, would be read back as itself were it not a key word. */
  static boolean isPlain(String identifier) {
    if (identifier.isEmpty() || !isPlainStart(identifier.charAt(0))) {
      return false;
    }
    for (int i = 1; i < identifier.length(); i++) {
      char c = identifier.charAt(i);
      if (!isPlainStart(c) && !(c >= '0' && c <= '9') && c != '$') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an unquoted use of the identifier would be a syntax error or mean something else:
   * PostgreSQL manual, appendix C, columns "reserved" and "reserved (can be function or type)".
   */
  public static boolean isReserved(String identifier) {
    return Keywords.isReserved(identifier);
  }

  /** The identifier's length as PostgreSQL counts it, in bytes of UTF-8. */
  public static int bytes(String identifier) {
    return identifier.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Whether the identifier is longer than PostgreSQL keeps. */
  public static boolean isTooLong(String identifier) {
    // A char takes three bytes of UTF-8 at the most, so most names need no encoding to be judged.
    return identifier.length() * 3 > MAX_BYTES && bytes(identifier) > MAX_BYTES;
  }

  private static boolean isPlainStart(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
  }
}

package dev.schemac.database.pull.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A token of Java source.
 *
 * @param kind what it is
 * @param text its text
 */
record JavaToken(Kind kind, String text) {

  /** What a token is. */
  enum Kind {
    /** An identifier, a key word or a number. */
    WORD,
    /** A literal in quotes. */
    LITERAL,
    /** A comment between {@code /*} and its end. */
    COMMENT,
    /** One other character. */
    SYMBOL
  }

  boolean is(String symbol) {
    return kind != Kind.LITERAL && text.equals(symbol);
  }

  /** The tokens of what JavaPoet prints: no text blocks, and no comments of one line. */
  static List<JavaToken> of(String source) {
    List<JavaToken> tokens = new ArrayList<>();
    for (int i = 0; i < source.length(); ) {
      char c = source.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int end = i + 1;
      Kind kind = Kind.SYMBOL;
      if (source.startsWith("/*", i)) {
        kind = Kind.COMMENT;
        end = source.indexOf("*/", i) + 2;
      } else if (c == '"' || c == '\'') {
        kind = Kind.LITERAL;
        end = endOfLiteral(source, i);
      } else if (Character.isJavaIdentifierPart(source.codePointAt(i))) {
        kind = Kind.WORD;
        end = endOfWord(source, i);
      }
      tokens.add(new JavaToken(kind, source.substring(i, end)));
      i = end;
    }
    return tokens;
  }

  private static int endOfLiteral(String source, int start) {
    int i = start + 1;
    while (source.charAt(i) != source.charAt(start)) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private static int endOfWord(String source, int start) {
    int i = start;
    while (i < source.length() && Character.isJavaIdentifierPart(source.codePointAt(i))) {
      i += Character.charCount(source.codePointAt(i));
    }
    return i;
  }
}

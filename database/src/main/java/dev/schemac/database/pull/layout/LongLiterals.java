package dev.schemac.database.pull.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The literals of a file that do not fit on a line, cut at blanks and behind line feeds into pieces
 * that do.
 */
final class LongLiterals {

  private static final int QUOTES = 2;

  /** The indentation of a further piece, and the plus and the blank before it. */
  private static final int BEFORE_FURTHER = 6;

  /** A first piece of so few characters is not worth a line. */
  private static final int FEW = 4;

  private final Map<Integer, List<String>> pieces = new HashMap<>();
  private int next;

  /** None is cut. */
  LongLiterals() {}

  /**
   * Finds those on lines that are too long.
   *
   * @param text the file, laid out with none of them cut
   */
  static LongLiterals in(String text) {
    LongLiterals found = new LongLiterals();
    List<JavaToken> tokens = JavaToken.of(text);
    int literal = 0;
    int at = 0;
    for (JavaToken token : tokens) {
      int start = text.indexOf(token.text(), at);
      at = start + token.text().length();
      if (token.kind() != JavaToken.Kind.LITERAL) {
        continue;
      }
      int column = start - (text.lastIndexOf('\n', start) + 1);
      int lineEnd = text.indexOf('\n', at);
      if (column + lineEnd - start > DocWriter.MAX_WIDTH) {
        found.pieces.put(literal, cut(token.text(), column, lineEnd - at));
      }
      literal++;
    }
    return found;
  }

  /** The pieces of the literal that comes next. */
  List<String> pieces(String literal) {
    return pieces.getOrDefault(next++, List.of(literal));
  }

  private static List<String> cut(String literal, int column, int behind) {
    List<String> words = words(literal.substring(1, literal.length() - 1));
    List<String> pieces = new ArrayList<>();
    int width = DocWriter.MAX_WIDTH - column - QUOTES;
    for (int i = 0; i < words.size(); ) {
      if (String.join("", words.subList(i, words.size())).length() <= width) {
        width -= behind;
      }
      StringBuilder piece = new StringBuilder();
      while (i < words.size()
          && (piece.length() <= FEW || piece.length() + words.get(i).length() <= width)
          && !endsLine(piece)) {
        piece.append(words.get(i++));
      }
      if (pieces.isEmpty()) {
        width -= BEFORE_FURTHER;
      }
      pieces.add('"' + piece.toString() + '"');
    }
    return pieces;
  }

  /** Each word with the blanks before it, and with a line feed behind it. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      boolean escape = text.charAt(i) == '\\';
      if (escape && text.charAt(i + 1) == 'n') {
        i += 2;
        words.add(text.substring(start, i));
        start = i;
      } else {
        if (Character.isWhitespace(text.charAt(i)) && i > start) {
          words.add(text.substring(start, i));
          start = i;
        }
        i += escape ? 2 : 1;
      }
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean endsLine(StringBuilder piece) {
    int length = piece.length();
    return length >= 2 && piece.charAt(length - 1) == 'n' && isEscaped(piece, length - 1);
  }

  private static boolean isEscaped(CharSequence text, int at) {
    int backslashes = 0;
    while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}

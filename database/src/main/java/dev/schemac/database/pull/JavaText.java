package dev.schemac.database.pull;

import com.palantir.javapoet.CodeBlock;
import dev.schemac.core.text.HiddenCharacters;

/** Text of a database in Java source: it means the same there, and a reader sees all of it. */
final class JavaText {

  private JavaText() {}

  /** The text as a literal. */
  static CodeBlock literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints().forEach(c -> literal.append(inLiteral(c)));
    return CodeBlock.of("$L", literal.append('"'));
  }

  private static String inLiteral(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> isHidden(c) ? escaped(c) : Character.toString(c);
    };
  }

  private static String escaped(int c) {
    StringBuilder escaped = new StringBuilder();
    for (char half : Character.toChars(c)) {
      escaped.append("\\u%04x".formatted((int) half));
    }
    return escaped.toString();
  }

  /**
   * The text as a part of a Javadoc comment: nothing in it ends the comment, is a tag or markup, or
   * is what the compiler reads before it knows of comments.
   */
  static String inJavadoc(String text) {
    int[] codePoints = text.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < codePoints.length; i++) {
      int c = codePoints[i];
      boolean kept = c == ' ' ? isBetweenWords(codePoints, i) : isPlain(c);
      out.append(kept ? Character.toString(c) : "&#" + c + ";");
    }
    return out.toString();
  }

  /** Of several blanks, and of those at an end, a formatter leaves one or none. */
  private static boolean isBetweenWords(int[] codePoints, int i) {
    return i > 0
        && i + 1 < codePoints.length
        && codePoints[i - 1] != ' '
        && codePoints[i + 1] != ' ';
  }

  private static boolean isPlain(int c) {
    boolean harmless = c > 127 || Character.isLetterOrDigit(c) || "_-.,:()\"'".indexOf(c) >= 0;
    return harmless && !isHidden(c) && !isBlank(c);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isHidden(int c) {
    return HiddenCharacters.firstInName(Character.toString(c)) != null;
  }
}

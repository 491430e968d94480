package dev.schemac.core.history.journal;

import dev.schemac.core.schema.Digest;

/**
 * Text without what editors and git change on their own: the byte order mark, carriage returns,
 * blanks at the ends of lines, and empty lines at the end.
 */
public final class NormalText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private NormalText() {}

  public static String of(String text) {
    String body = isNormal(text) ? text : normal(text);
    int end = body.length();
    while (end > 0 && body.charAt(end - 1) == '\n') {
      end--;
    }
    return body.substring(0, end);
  }

  /**
   * Whether a text is normal already, as most are: a few searches are cheaper than building it
   * anew.
   */
  private static boolean isNormal(String text) {
    return text.indexOf('\r') < 0
        && text.indexOf(BYTE_ORDER_MARK) != 0
        && !text.contains(" \n")
        && !text.contains("\t\n")
        && !text.endsWith(" ")
        && !text.endsWith("\t");
  }

  private static String normal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int kept = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        c = pair ? ' ' : '\n';
      }
      if (c == '\n') {
        out.setLength(kept);
        out.append('\n');
        kept = out.length();
      } else {
        out.append(c);
        if (c != ' ' && c != '\t') {
          kept = out.length();
        }
      }
    }
    out.setLength(kept);
    return out.toString();
  }

  /** The checksum of a text, whatever its line ends. */
  static String checksum(String text) {
    return Digest.hex(of(text), Digest.DIGITS);
  }
}

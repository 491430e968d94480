package dev.schemac.core.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Characters that a reader of a text does not see, though they change what it is or how it looks:
 * controls, bidirectional controls, zero-width characters, line and paragraph separators. These are
 * Unicode's categories Cc (but for TAB and LF), Cf, Zl and Zp. Half of a surrogate pair counts as
 * one too, since no file in UTF-8 can hold it.
 */
public final class HiddenCharacters {

  /**
   * The first and the last of each run of category Cf in Unicode 16. They are written out because
   * {@link Character#getType} follows the JDK's version of Unicode, and the same classes must give
   * the same files on each.
   */
  private static final int[] FORMAT = {
    0xAD, 0xAD, 0x600, 0x605, 0x61C, 0x61C, 0x6DD, 0x6DD, 0x70F, 0x70F, 0x890, 0x891, 0x8E2, 0x8E2,
    0x180E, 0x180E, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x206F, 0xFEFF, 0xFEFF,
    0xFFF9, 0xFFFB, 0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173,
    0x1D17A, 0xE0001, 0xE0001, 0xE0020, 0xE007F
  };

  private static final int FIRST_FORMAT = 0xAD;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private HiddenCharacters() {}

  /** Whether it is one. */
  static boolean isHidden(int codePoint) {
    if (codePoint < FIRST_FORMAT) {
      boolean control = codePoint < ' ' || (codePoint >= 0x7F && codePoint <= 0x9F);
      return control && codePoint != '\t' && codePoint != '\n';
    }
    if (codePoint == LINE_SEPARATOR || codePoint == PARAGRAPH_SEPARATOR || isHalf(codePoint)) {
      return true;
    }
    for (int i = 0; i < FORMAT.length && codePoint >= FORMAT[i]; i += 2) {
      if (codePoint <= FORMAT[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text, taken by code points, has half of a surrogate pair. */
  public static boolean hasHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (isHalf(text.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** The first one in a text, as {@code U+202E}; null: there is none. */
  public static @Nullable String firstIn(String text) {
    int at = indexIn(text, 0);
    return at < 0 ? null : name(text.codePointAt(at));
  }

  /**
   * The first character of a name that cannot be one of a name's, as {@code U+202E}: a hidden one,
   * or TAB or LF, which only a longer text has a use for; null: there is none.
   */
  public static @Nullable String firstInName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '\t' || name.charAt(i) == '\n') {
        return name(name.charAt(i));
      }
    }
    return firstIn(name);
  }

  /**
   * The text with each of them as Java and JSON escape it, {@code \}{@code u202e}; one beyond the
   * first plane is two escapes.
   */
  public static String escaped(String text) {
    int at = indexIn(text, 0);
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int written = 0;
    while (at >= 0) {
      out.append(text, written, at);
      written = at + Character.charCount(text.codePointAt(at));
      for (int i = at; i < written; i++) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(i)));
      }
      at = indexIn(text, written);
    }
    return out.append(text, written, text.length()).toString();
  }

  /** As {@code U+202E}. */
  static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** Where the first one stands in a text, not before {@code start}; -1: there is none. */
  static int indexIn(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      int codePoint = text.codePointAt(i);
      if (isHidden(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint) - 1;
    }
    return -1;
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}

package dev.schemac.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An array's value as PostgreSQL reads and prints it, {@code {a,"b c",NULL,{d}}} (manual, section
 * 8.15.2). Of a nested array the elements are those of the innermost arrays.
 */
final class ArrayLiteral {

  private static final String NEEDS_QUOTES = "{},\"\\";

  /**
   * One element.
   *
   * @param start where it begins in the text, quotes included
   * @param end where it ends
   * @param value its value; null: it is NULL
   */
  private record Element(int start, int end, @Nullable String value) {}

  private final String text;
  private final List<Element> elements = new ArrayList<>();
  private int at;

  private ArrayLiteral(String text) {
    this.text = text;
  }

  /**
   * The values of the elements that are not NULL, in order.
   *
   * @return null where the text is no array
   */
  static @Nullable List<String> values(String text) {
    ArrayLiteral array = new ArrayLiteral(text);
    if (!array.read()) {
      return null;
    }
    List<String> values = new ArrayList<>();
    for (Element element : array.elements) {
      if (element.value != null) {
        values.add(element.value);
      }
    }
    return values;
  }

  /** The text with each element that is a key of the map replaced by its value. */
  static String replaced(String text, Map<String, String> values) {
    ArrayLiteral array = new ArrayLiteral(text);
    if (!array.read()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (Element element : array.elements) {
      String to = element.value == null ? null : values.get(element.value);
      if (to != null) {
        out.append(text, copied, element.start).append(element(to));
        copied = element.end;
      }
    }
    return out.append(text, copied, text.length()).toString();
  }

  private static String element(String value) {
    boolean quoted = value.isBlank() || value.equalsIgnoreCase("null");
    for (int i = 0; i < value.length() && !quoted; i++) {
      char c = value.charAt(i);
      quoted = NEEDS_QUOTES.indexOf(c) >= 0 || isSpace(c);
    }
    return quoted ? '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : value;
  }

  private boolean read() {
    skipSpace();
    if (at < text.length() && text.charAt(at) == '[') {
      at = text.indexOf('=', at) + 1; // Bounds such as [1:3]= say nothing of the elements.
      skipSpace();
    }
    boolean array = at < text.length() && text.charAt(at) == '{' && braces();
    skipSpace();
    return array && at == text.length();
  }

  /** Reads what stands in braces; those inside are counted, so that no depth is too deep. */
  private boolean braces() {
    int depth = 0;
    do {
      skipSpace();
      if (at == text.length()) {
        return false;
      }
      switch (text.charAt(at)) {
        case '{' -> {
          depth++;
          at++;
        }
        case '}' -> {
          depth--;
          at++;
        }
        case ',' -> at++;
        default -> {
          if (!element()) {
            return false;
          }
        }
      }
    } while (depth > 0);
    return true;
  }

  private boolean element() {
    int start = at;
    boolean quoted = text.charAt(at) == '"';
    StringBuilder value = new StringBuilder();
    int end = start; // Blanks behind an element without quotes are no part of it.
    for (at += quoted ? 1 : 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        value.append(text.charAt(++at));
        end = at + 1;
      } else if (quoted ? c == '"' : "{},\"".indexOf(c) >= 0) {
        break;
      } else {
        value.append(c);
        end = quoted || !isSpace(c) ? at + 1 : end;
      }
    }
    if (at == text.length()) {
      return false;
    } else if (quoted) {
      elements.add(new Element(start, ++at, value.toString()));
      return true;
    }
    value.setLength(value.length() - (at - end));
    boolean isNull = text.substring(start, end).equalsIgnoreCase("null");
    elements.add(new Element(start, end, isNull ? null : value.toString()));
    return true;
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}

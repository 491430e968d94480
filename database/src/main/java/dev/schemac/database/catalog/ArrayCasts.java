package dev.schemac.database.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the cast of an {@code ARRAY[…]} at each of its elements, where the server puts it when it
 * reads its own output again: {@code (ARRAY['a'::character varying])::text[]} then becomes {@code
 * ARRAY[('a'::character varying)::text]}. A comparison of a varchar column with a list of values is
 * printed in the first way until the table is restored from a dump, and in the second from then on;
 * here it is always the second, so that neither differs from the other.
 */
final class ArrayCasts {

  private static final String OPENING = "(ARRAY[";
  private static final String CLOSING = "])::";

  private final String text;

  private ArrayCasts(String text) {
    this.text = text;
  }

  /** An expression as the server prints it once it has read its own output. */
  static String toElements(String printed) {
    String text = printed;
    int at = text.indexOf(OPENING);
    while (at >= 0) {
      text = new ArrayCasts(text).pushedDown(at);
      at = text.indexOf(OPENING, at + 1);
    }
    return text;
  }

  private String pushedDown(int start) {
    if (isInLiteral(start)) {
      return text;
    }
    List<String> elements = new ArrayList<>();
    int depth = 0;
    int elementStart = start + OPENING.length();
    int at = elementStart;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\'' || c == '"') {
        at = endOfLiteral(at);
        continue;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (depth > 0 && (c == ')' || c == ']')) {
        depth--;
      } else if (depth == 0 && (c == ',' || c == ']')) {
        elements.add(text.substring(elementStart, at).strip());
        elementStart = at + 1;
        if (c == ']') {
          break;
        }
      }
      at++;
    }
    int type = at + CLOSING.length();
    int typeEnd = text.startsWith(CLOSING, at) ? text.indexOf("[]", type) : -1;
    if (typeEnd < 0 || elements.stream().anyMatch(element -> element.startsWith("ARRAY["))) {
      return text;
    }
    String cast = ")::" + text.substring(type, typeEnd);
    String casts = "(" + String.join(cast + ", (", elements) + cast;
    return text.substring(0, start) + "ARRAY[" + casts + "]" + text.substring(typeEnd + 2);
  }

  private boolean isInLiteral(int position) {
    int at = 0;
    while (at < position) {
      char c = text.charAt(at);
      at = c == '\'' || c == '"' ? endOfLiteral(at) : at + 1;
    }
    return at > position;
  }

  /** Behind the closing quote; a doubled one looks like an end at which another literal begins. */
  private int endOfLiteral(int quote) {
    int end = text.indexOf(text.charAt(quote), quote + 1);
    return end < 0 ? text.length() : end + 1;
  }
}

package dev.schemac.core.text;

import java.util.HashMap;
import java.util.Map;

/** Parses types, each text once: a schema has few types and many columns. */
public final class SqlTypes {

  private final Map<String, SqlType> byText = new HashMap<>();

  /**
   * The type that {@link SqlType#parse} makes of a text.
   *
   * @throws BadTypeException if the text is no type
   */
  public SqlType parse(String text) throws BadTypeException {
    SqlType type = byText.get(text);
    if (type == null) {
      type = SqlType.parse(text);
      byText.put(text, type);
    }
    return type;
  }
}

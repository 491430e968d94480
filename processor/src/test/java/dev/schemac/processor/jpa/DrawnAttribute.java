package dev.schemac.processor.jpa;

import java.util.Locale;

/**
 * An attribute of a drawn class.
 *
 * @param annotations what stands before it
 * @param type its Java type
 * @param name its name
 * @param column the name by which indexes and unique constraints know its column; empty: it has
 *     none, or several
 */
record DrawnAttribute(String annotations, String type, String name, String column) {

  /** A field, or a field with annotated getter and a setter. */
  String text(boolean property) {
    String field = type + " " + name + ";";
    if (!property) {
      return annotations + " " + field;
    }
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return "private %s %s public %s get%s() { return %s; } public void set%s(%s v) { %s = v; }"
        .formatted(field, annotations, type, capital, name, capital, type, name);
  }
}

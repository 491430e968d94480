package dev.schemac.processor.generate;

import dev.schemac.core.schema.Column;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The constants' names: columns in upper case, made unlike each other and the class's own. */
final class Constants {

  static final String TABLE = "TABLE";
  static final String COLUMNS = "COLUMNS";
  static final String PRIMARY_KEY = "PRIMARY_KEY";

  private Constants() {}

  /** The constant of each column, by column name. */
  static Map<String, String> of(List<Column> columns) {
    Map<String, String> constants = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(Set.of(TABLE, COLUMNS, PRIMARY_KEY));
    for (Column column : columns) {
      String constant = identifier(column.name());
      while (!taken.add(constant)) {
        constant += "_";
      }
      constants.put(column.name(), constant);
    }
    return constants;
  }

  private static String identifier(String name) {
    StringBuilder out = new StringBuilder();
    String upper = name.toUpperCase(Locale.ROOT);
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      // ASCII only: the generated source is compiled with whatever encoding the build has.
      boolean letter = c == '_' || (c >= 'A' && c <= 'Z');
      boolean digit = c >= '0' && c <= '9';
      if (digit && i == 0) {
        out.append('_');
      }
      out.append(letter || digit ? c : '_');
    }
    // A single underscore is a key word.
    return out.toString().equals("_") ? "__" : out.toString();
  }
}

package dev.schemac.processor.generate;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The constants of a table's interface: columns by their names in upper case, made unlike each
 * other and the other constants, then all of them as one list.
 */
final class Constants {

  private static final String TABLE = "TABLE";
  private static final String COLUMNS = "COLUMNS";
  private static final String PRIMARY_KEY = "PRIMARY_KEY";

  /** A class file has room for 65,535 bytes in a constant, in which some characters take more. */
  private static final int MOST_BYTES = 60_000;

  private Constants() {}

  /** The constants in their order. */
  static List<Constant> of(TableClass source) {
    List<Constant> constants = new ArrayList<>();
    constants.add(
        new Constant(
            TABLE,
            source.table().sql(),
            "The table, qualified where it stands in a named schema."));
    Set<String> taken = new HashSet<>(Set.of(TABLE, COLUMNS, PRIMARY_KEY));
    for (Column column : source.columns()) {
      String name = identifier(column.name());
      while (!taken.add(name)) {
        name += "_";
      }
      constants.add(
          new Constant(name, Identifiers.quote(column.name()), "{@code " + type(column) + "}."));
    }
    String columns = allColumns(source);
    if (fits(columns)) {
      constants.add(new Constant(COLUMNS, columns, "All columns, in order."));
    }
    if (!source.primaryKey().isEmpty()) {
      constants.add(
          new Constant(
              PRIMARY_KEY, list(source.primaryKey()), "The columns of the primary key, in order."));
    }
    return constants;
  }

  /** Whether the names of all columns fit into one constant; where not, there is none of them. */
  static boolean hasColumns(TableClass source) {
    return fits(allColumns(source));
  }

  private static boolean fits(String value) {
    return value.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  private static String allColumns(TableClass source) {
    List<String> names = new ArrayList<>();
    for (Column column : source.columns()) {
      names.add(column.name());
    }
    return list(names);
  }

  /** Names as a list that SQL takes, such as {@code id, "order"}. */
  private static String list(List<String> names) {
    StringBuilder list = new StringBuilder();
    for (String name : names) {
      list.append(list.length() == 0 ? "" : ", ").append(Identifiers.quote(name));
    }
    return list.toString();
  }

  private static String type(Column column) {
    return TableClassWriter.plain(column.type().sql() + (column.nullable() ? "" : " NOT NULL"));
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

package dev.schemac.core.schema;

import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The names that PostgreSQL would give to unnamed constraints and indexes, but for long ones:
 * PostgreSQL cuts those silently and numbers collisions, schemac ends them in a hash of the whole.
 */
public final class DerivedNames {

  private static final int HASH_DIGITS = 8;

  private DerivedNames() {}

  /** {@code t_pkey}. */
  public static String primaryKey(QualifiedName table) {
    return join(table, List.of(), "pkey");
  }

  /** {@code t_a_b_key}. */
  public static String unique(QualifiedName table, List<String> columns) {
    return join(table, columns, "key");
  }

  /** {@code t_a_b_fkey}. */
  public static String foreignKey(QualifiedName table, List<String> columns) {
    return join(table, columns, "fkey");
  }

  /** {@code t_a_check}, with all the columns that a condition mentions. */
  public static String check(QualifiedName table, List<String> columns) {
    return join(table, columns, "check");
  }

  /** {@code t_a_labels}. */
  public static String labels(QualifiedName table, String column) {
    return join(table, List.of(column), "labels");
  }

  /**
   * {@code t_a_b_idx}: a function call counts with the function's name, any other expression as
   * {@code expr}, a name that comes again with a number.
   */
  public static String index(
      QualifiedName table, List<Index.Element> elements, List<String> include) {
    return index(table, elements, include, "");
  }

  /**
   * The name of an index that an embedded type declares: an expression counts with the prefix of
   * the place that embeds it, since it is another expression in each.
   */
  public static String index(
      QualifiedName table, List<Index.Element> elements, List<String> include, String prefix) {
    List<String> parts = parts(elements, prefix);
    for (String column : include) {
      parts.add(unused(parts, column));
    }
    return join(table, parts, "idx");
  }

  /** {@code t_a_b_excl}, of the same parts as the name of an index. */
  public static String exclude(QualifiedName table, List<Index.Element> elements, String prefix) {
    return join(table, parts(elements, prefix), "excl");
  }

  private static List<String> parts(List<Index.Element> elements, String prefix) {
    List<String> parts = new ArrayList<>();
    for (Index.Element element : elements) {
      boolean column = element.key().column() != null;
      parts.add(unused(parts, (column ? "" : prefix) + name(element.key())));
    }
    return parts;
  }

  /** {@code t_seq}, as other tools name the sequence of a table. */
  public static String sequence(QualifiedName table) {
    return join(table, List.of(), "seq");
  }

  /** Cuts a derived name that is too long at a character and ends it in a hash of the whole. */
  public static String shorten(String name) {
    if (!Identifiers.isTooLong(name)) {
      return name;
    }
    int limit = Identifiers.MAX_BYTES - HASH_DIGITS - 1;
    StringBuilder cut = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < name.length(); ) {
      int character = name.codePointAt(i);
      String text = Character.toString(character);
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > limit) {
        break;
      }
      cut.append(text);
      i += text.length();
    }
    return cut + "_" + Digest.hex(name, HASH_DIGITS);
  }

  private static String join(QualifiedName table, List<String> parts, String suffix) {
    StringBuilder name = new StringBuilder(table.name());
    for (String part : parts) {
      name.append('_').append(part);
    }
    return shorten(name.append('_').append(suffix).toString());
  }

  private static String name(Index.Key key) {
    SqlText expression = key.expression();
    if (expression == null) {
      return Objects.requireNonNull(key.column());
    }
    String function = expression.function();
    return function == null ? "expr" : function;
  }

  private static String unused(List<String> taken, String name) {
    Set<String> names = Set.copyOf(taken);
    String candidate = name;
    for (int i = 1; names.contains(candidate); i++) {
      candidate = name + i;
    }
    return candidate;
  }
}

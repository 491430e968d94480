package dev.schemac.core.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column's type in canonical form: {@code int4} and {@code integer} are one type here, as they
 * are to PostgreSQL.
 *
 * @param name the type's name; schema {@code pg_catalog} marks a built-in type, whose name is then
 *     the short spelling schemac prints ({@code varchar}, {@code timestamptz}, {@code double
 *     precision})
 * @param modifiers the modifiers in order, as SQL text; {@code numeric(10)} has {@code 10, 0}
 * @param array whether it is an array; PostgreSQL ignores dimensions and bounds
 */
public record SqlType(QualifiedName name, List<String> modifiers, boolean array) {

  static final String BUILT_IN = "pg_catalog";

  /** Text of any length. */
  public static final SqlType TEXT = builtIn("text");

  /** Copies the list, so that a type stays as it was made. */
  public SqlType {
    modifiers = List.copyOf(modifiers);
  }

  /** A built-in type without modifiers, by its canonical name. */
  public static SqlType builtIn(String canonicalName) {
    return new SqlType(new QualifiedName(BUILT_IN, canonicalName), List.of(), false);
  }

  /**
   * Reads a type as a person wrote it.
   *
   * @throws BadTypeException if it does not follow {@code [schema.]name(modifiers)[]}
   */
  public static SqlType parse(String written) throws BadTypeException {
    return SqlTypeParser.parse(written);
  }

  /** The same type with other modifiers. */
  public SqlType withModifiers(String... newModifiers) {
    return new SqlType(name, List.of(newModifiers), array);
  }

  /** The array of this type. */
  public SqlType asArray() {
    return new SqlType(name, modifiers, true);
  }

  /** The type of this array's elements; of a type that is no array, itself. */
  public SqlType element() {
    return array ? new SqlType(name, modifiers, false) : this;
  }

  /** Whether it is a type that PostgreSQL ships. */
  public boolean isBuiltIn() {
    return name.schema().equals(BUILT_IN);
  }

  /** Whether it holds text of some kind: {@code text}, {@code varchar} or {@code char}. */
  public boolean isText() {
    return isBuiltIn()
        && !array
        && (name.name().equals("text")
            || name.name().equals("varchar")
            || name.name().equals("char")
            || name.name().equals("bpchar"));
  }

  /** The type as SQL text. */
  public String sql() {
    StringBuilder out = new StringBuilder(isBuiltIn() ? builtInSql() : name.typeSql());
    if (!modifiers.isEmpty()) {
      out.append('(').append(String.join(",", modifiers)).append(')');
    }
    if (array) {
      out.append("[]");
    }
    return out.toString();
  }

  private String builtInSql() {
    // The one-byte type of the system catalogs is not the SQL standard's char.
    return name.name().equals(SqlTypeParser.SINGLE_BYTE_CHAR) ? "\"char\"" : name.name();
  }

  /** The type as SQL text. */
  @Override
  public String toString() {
    return sql();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SqlType that
        && name.equals(that.name)
        && modifiers.equals(that.modifiers)
        && array == that.array;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}

package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression that converts a column's values, as a beginning for the person who must say the
 * right one. It is given only where PostgreSQL accepts it; otherwise it is left open, since an
 * example that fails when the migration runs is worse than none.
 */
final class ExampleConversion {

  /** What stands for an expression that only the person knows. */
  static final String OPEN = "…";

  private static final String AT_UTC = " AT TIME ZONE 'UTC'";

  /** The types to which and from which every type can be cast, through its text form. */
  private static final Set<String> TEXTS =
      Set.of("text", "varchar", "char", "bpchar", "name", "\"char\"");

  /** Sets of types within which PostgreSQL casts each type to each other one. */
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
          Set.of("numeric", "money"),
          Set.of("boolean", "integer"),
          Set.of("date", "timestamp", "timestamptz"),
          Set.of("time", "timetz"),
          Set.of("time", "interval"),
          Set.of("json", "jsonb"),
          Set.of("inet", "cidr"),
          Set.of("macaddr", "macaddr8"),
          Set.of("bit", "varbit"),
          Set.of("bit", "integer", "bigint"));

  /** Casts that exist in one direction only. */
  private static final Set<String> ONE_WAY =
      Set.of(
          "timestamp time",
          "timestamptz time",
          "timestamptz timetz",
          "integer money",
          "bigint money",
          "jsonb boolean",
          "jsonb smallint",
          "jsonb integer",
          "jsonb bigint",
          "jsonb numeric",
          "jsonb real",
          "jsonb double precision");

  private ExampleConversion() {}

  static String of(Column from, Column to) {
    String name = Identifiers.quote(to.name());
    SqlType old = from.type();
    SqlType now = to.type();
    if (old.array() == now.array()) {
      return cast(name, old, now);
    }
    if (old.array()) {
      boolean joined = now.isBuiltIn() && isText(now);
      return joined ? "array_to_string(" + name + ", ',')" : cast(name + "[1]", old.element(), now);
    }
    String element = cast(name, old, now.element());
    if (element.equals(OPEN)) {
      return OPEN;
    }
    String array = "ARRAY[" + element + "]";
    // The array constructor alone would turn NULL into an array that holds one NULL.
    return from.nullable() ? "CASE WHEN " + name + " IS NOT NULL THEN " + array + " END" : array;
  }

  private static String cast(String value, SqlType from, SqlType to) {
    if (from.equals(to)) {
      return value;
    }
    String cast = value + "::" + to.sql();
    if (from.isBuiltIn() && to.isBuiltIn()) {
      String zoned = from.array() ? null : inUtc(value, from, to);
      return zoned != null ? zoned : isCastable(from, to) ? cast : OPEN;
    }
    if (!from.isBuiltIn() && !to.isBuiltIn()) {
      // User-defined types can only be converted through their text form.
      SqlType text = to.array() ? SqlType.TEXT.asArray() : SqlType.TEXT;
      return value + "::" + text.sql() + "::" + to.sql();
    }
    return isText(from.isBuiltIn() ? from : to) ? cast : OPEN;
  }

  /**
   * The conversion in UTC, whatever the session's time zone; null where a cast does not depend on
   * that zone, or where nothing but a cast converts: a text may hold an offset of its own, and
   * {@code AT TIME ZONE} takes no array.
   */
  @Nullable
  private static String inUtc(String value, SqlType from, SqlType to) {
    String atUtc = value + AT_UTC;
    String cast = "::" + to.sql();
    return switch (family(from) + " " + family(to)) {
      case "timestamp timestamptz", "timestamptz timestamp" -> atUtc;
      case "date timestamptz" -> value + "::timestamp" + AT_UTC;
      case "time timetz" -> "(" + value + "::text || '+00')" + cast;
      case "timestamptz timetz" -> value + cast + AT_UTC;
      case "timestamptz date", "timestamptz time" -> "(" + atUtc + ")" + cast;
      default -> family(from).equals("timestamptz") && isText(to) ? "(" + atUtc + ")" + cast : null;
    };
  }

  private static boolean isCastable(SqlType from, SqlType to) {
    String old = family(from);
    String now = family(to);
    return old.equals(now)
        || isText(from)
        || isText(to)
        || FAMILIES.stream().anyMatch(family -> family.contains(old) && family.contains(now))
        || ONE_WAY.contains(old + " " + now);
  }

  private static boolean isText(SqlType type) {
    return TEXTS.contains(type.name().name());
  }

  /**
   * The name of a type without the fields of an interval, such as {@code year to month}, which are
   * part of the name.
   */
  private static String family(SqlType type) {
    String name = type.name().name();
    return name.startsWith("interval") ? "interval" : name;
  }
}

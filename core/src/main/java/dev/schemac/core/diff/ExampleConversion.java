package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression that converts a column's values, as a beginning for the person who must say the
 * right one. Each is one that PostgreSQL accepts, else it is left open: an error when the migration
 * runs is worse than a blank.
 */
final class ExampleConversion {

  /** What stands for an expression that only the person knows. */
  static final String OPEN = "…";

  private static final String AT_UTC = " AT TIME ZONE 'UTC'";

  /** What anything is cast to and from by way of its text. */
  private static final Set<String> TEXTS =
      Set.of("text", "varchar", "char", "bpchar", "name", "\"char\"");

  /** Within each of these PostgreSQL has a cast from any to any. */
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

  /** Casts in one direction. */
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
    // Of NULL it would make an array that holds one NULL.
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
      // Between types of one's own only text is a way.
      SqlType text = to.array() ? SqlType.TEXT.asArray() : SqlType.TEXT;
      return value + "::" + text.sql() + "::" + to.sql();
    }
    return isText(from.isBuiltIn() ? from : to) ? cast : OPEN;
  }

  /**
   * The conversion in UTC, whatever the session's time zone; null where a cast does not depend on
   * that zone, or has no other form: a text may hold an offset of its own, and {@code AT TIME ZONE}
   * takes no array.
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

  /** The fields of an interval's type stand in its name. */
  private static String family(SqlType type) {
    String name = type.name().name();
    return name.startsWith("interval") ? "interval" : name;
  }
}

package dev.schemac.core.schema;

import dev.schemac.core.text.SqlType;
import java.util.List;
import java.util.Set;

/** What PostgreSQL does between types without being told how. */
public final class TypeFamilies {

  /** The types of each operator family that indexes of more than one type have. */
  private static final List<Set<String>> COMPARABLE =
      List.of(
          Set.of("smallint", "integer", "bigint"),
          Set.of("text", "varchar"),
          Set.of("real", "double precision"),
          Set.of("date", "timestamp", "timestamptz"));

  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "real", "double precision", "numeric");

  private static final Set<String> TIMES = Set.of("date", "timestamp", "timestamptz");

  /** The types of values that PostgreSQL reads in the session's time zone, if they name none. */
  private static final Set<String> ZONED =
      Set.of("timestamptz", "timetz", "tstzrange", "tstzmultirange");

  private TypeFamilies() {}

  /** Whether the two differ in more than their modifiers. */
  public static boolean differ(SqlType one, SqlType other) {
    return !one.name().equals(other.name()) || one.array() != other.array();
  }

  /** Whether values of one type are found by values of the other, with the same operators. */
  public static boolean comparable(SqlType one, SqlType other) {
    if (!differ(one, other)) {
      return true;
    }
    for (Set<String> family : COMPARABLE) {
      if (in(family, one) && in(family, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether code that reads and writes values of one type fails, or means others, where they are of
   * the other type. Times with and without a zone compare, but clients take them for other things.
   */
  public static boolean differForClients(SqlType one, SqlType other) {
    return differ(one, other) && (acrossTimeZone(one, other) || !comparable(one, other));
  }

  /** Whether one is a time stamp with a zone and the other one without. */
  public static boolean acrossTimeZone(SqlType one, SqlType other) {
    return isTimestamp(one) && isTimestamp(other) && !one.name().equals(other.name());
  }

  private static boolean isTimestamp(SqlType type) {
    String name = type.name().name();
    return type.isBuiltIn()
        && !type.array()
        && (name.equals("timestamp") || name.equals("timestamptz"));
  }

  /**
   * Whether its operators are those of a pseudo-type such as {@code anyenum}. PostgreSQL fails to
   * make a key with such a column again when the type of another column of the key changes ("could
   * not find cast"; measured on 15.19 and 18.6).
   */
  static boolean isPolymorphic(SqlType type) {
    return type.array() || !type.isBuiltIn() || type.name().name().endsWith("range");
  }

  public static boolean isAnyPolymorphic(List<SqlType> types) {
    for (SqlType type : types) {
      if (isPolymorphic(type)) {
        return true;
      }
    }
    return false;
  }

  public static boolean areIntegers(SqlType one, SqlType other) {
    return in(COMPARABLE.get(0), one) && in(COMPARABLE.get(0), other);
  }

  /** Whether the other of two types of integers takes less. */
  public static boolean narrows(SqlType from, SqlType to) {
    List<String> sizes = List.of("smallint", "integer", "bigint");
    return areIntegers(from, to)
        && sizes.indexOf(to.name().name()) < sizes.indexOf(from.name().name());
  }

  /** Whether {@code ALTER COLUMN TYPE} finds a cast without {@code USING}. */
  public static boolean castsByItself(SqlType from, SqlType to) {
    return !differ(from, to)
        || (to.isText() && !from.array())
        || (in(NUMBERS, from) && in(NUMBERS, to))
        || (in(TIMES, from) && in(TIMES, to));
  }

  /**
   * Whether values of one type become those of the other by way of the session's time zone. A
   * {@code timetz} keeps its own offset, so nothing that comes from one depends on the session
   * (measured on 15.19 and 18.6).
   */
  public static boolean dependOnTimeZone(SqlType from, SqlType to) {
    boolean sameType = from.name().equals(to.name());
    boolean ownOffset = from.isBuiltIn() && from.name().name().equals("timetz");
    return !sameType && !ownOffset && (isZoned(from) || isZoned(to));
  }

  private static boolean isZoned(SqlType type) {
    return type.isBuiltIn() && ZONED.contains(type.name().name());
  }

  private static boolean in(Set<String> family, SqlType type) {
    return type.isBuiltIn() && !type.array() && family.contains(type.name().name());
  }
}

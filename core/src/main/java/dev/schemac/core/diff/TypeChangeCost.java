package dev.schemac.core.diff;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What PostgreSQL does with a column's values when only its type is changed, without {@code USING}.
 *
 * <p>Measured on PostgreSQL 15.18 and 18.6 (all pairs of types are listed in {@code
 * diff.TypeChangeTest}): whether {@code ALTER COLUMN TYPE} is accepted and whether it writes the
 * table anew. A cast that PostgreSQL would apply but that can lose something (digits, fractions,
 * trailing blanks, a time zone that depends on the session, an output format that depends on a
 * setting) counts as lossy here.
 */
public enum TypeChangeCost {
  /** Each value is kept as it is, and so is the table's file. */
  FREE,
  /** Each value is kept, in a table written anew. */
  REWRITE,
  /** A value can be lost or refused, or PostgreSQL has no cast to apply by itself. */
  LOSSY;

  /** The precision of times without a modifier, and their greatest. */
  private static final int MICROSECONDS = 6;

  /** The decimal digits of the integer types. */
  private static final Map<String, Integer> DIGITS =
      Map.of("smallint", 5, "integer", 10, "bigint", 19);

  /**
   * For each type, those that hold all its values exactly: {@code real} and {@code double
   * precision} have 24 and 53 bits of mantissa.
   */
  private static final Map<String, Set<String>> WIDER_NUMBERS =
      Map.of(
          "smallint", Set.of("integer", "bigint", "real", "double precision"),
          "integer", Set.of("bigint", "double precision"),
          "real", Set.of("double precision"));

  /**
   * Types whose values can be converted to text and back without a loss, whatever the session's
   * settings.
   */
  private static final Set<String> PLAIN_AS_TEXT =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "numeric",
          "boolean",
          "uuid",
          "inet",
          "cidr",
          "macaddr",
          "macaddr8",
          "json",
          "jsonb",
          "bit",
          "varbit",
          "char",
          "bpchar",
          "name",
          "\"char\"");

  /** The longest text of types that have one. */
  private static final Map<String, Integer> LONGEST_TEXT =
      Map.of(
          "smallint",
          6,
          "integer",
          11,
          "bigint",
          20,
          "boolean",
          5,
          "uuid",
          36,
          "macaddr",
          17,
          "macaddr8",
          23);

  /**
   * Judges a change of type.
   *
   * @param isEnum whether a type that is not built in is an enum type
   */
  public static TypeChangeCost of(SqlType from, SqlType to, Predicate<QualifiedName> isEnum) {
    if (from.equals(to)) {
      return FREE;
    }
    if (from.array() != to.array()) {
      return LOSSY;
    }
    if (from.array()) {
      boolean losesModifier = from.name().equals(to.name()) && to.modifiers().isEmpty();
      TypeChangeCost ofElements = of(from.element(), to.element(), isEnum);
      return ofElements == FREE && !losesModifier ? REWRITE : ofElements;
    }
    if (isCitext(to, isEnum)) {
      return isUnpaddedText(from) ? FREE : LOSSY;
    }
    if (!to.isBuiltIn()) {
      return LOSSY;
    }
    if (isCitext(from, isEnum)) {
      return isUnboundedText(to) ? FREE : LOSSY;
    }
    if (!from.isBuiltIn()) {
      return isEnum.test(from.name()) && isUnboundedText(to) ? REWRITE : LOSSY;
    }
    return builtIn(from, to);
  }

  private static TypeChangeCost builtIn(SqlType from, SqlType to) {
    String old = from.name().name();
    String now = to.name().name();
    return switch (now) {
      case "text", "varchar" -> toText(from, to);
      case "char", "bpchar" -> old.equals("char") ? padded(from, to) : LOSSY;
      case "numeric" -> toNumeric(from, to);
      case "time", "timetz" -> old.equals(now) ? time(from, to) : LOSSY;
      case "timestamp" -> old.equals("date") ? REWRITE : timestamp(from, to);
      case "timestamptz" -> timestamp(from, to);
      case "varbit" -> toVarbit(from, to);
      case "inet" -> old.equals("cidr") ? FREE : LOSSY;
      case "macaddr8" -> old.equals("macaddr") ? REWRITE : LOSSY;
      case "json" -> old.equals("jsonb") ? REWRITE : LOSSY;
      default -> {
        if (now.startsWith("interval")) {
          yield toInterval(from, to);
        }
        yield WIDER_NUMBERS.getOrDefault(old, Set.of()).contains(now) ? REWRITE : LOSSY;
      }
    };
  }

  private static TypeChangeCost toText(SqlType from, SqlType to) {
    String old = from.name().name();
    if (old.equals("text") || old.equals("varchar") || old.equals("xml")) {
      boolean grows =
          to.modifiers().isEmpty() || (!from.modifiers().isEmpty() && first(from) <= first(to));
      return grows ? FREE : LOSSY;
    }
    if (!PLAIN_AS_TEXT.contains(old)) {
      return LOSSY;
    }
    int longest =
        old.equals("char") ? first(from) : LONGEST_TEXT.getOrDefault(old, Integer.MAX_VALUE);
    return to.modifiers().isEmpty() || longest <= first(to) ? REWRITE : LOSSY;
  }

  private static TypeChangeCost padded(SqlType from, SqlType to) {
    if (to.modifiers().isEmpty()) {
      return FREE;
    }
    return first(from) <= first(to) ? REWRITE : LOSSY;
  }

  private static TypeChangeCost toNumeric(SqlType from, SqlType to) {
    Integer digits = DIGITS.get(from.name().name());
    boolean unbounded = to.modifiers().isEmpty();
    if (digits != null) {
      boolean fits = unbounded || (second(to) >= 0 && digits <= first(to) - second(to));
      return fits ? REWRITE : LOSSY;
    }
    if (!from.name().name().equals("numeric")) {
      return LOSSY;
    }
    if (unbounded) {
      return FREE;
    }
    if (from.modifiers().isEmpty()) {
      return LOSSY;
    }
    boolean fits =
        second(from) <= second(to) && first(from) - second(from) <= first(to) - second(to);
    if (!fits) {
      return LOSSY;
    }
    return second(from) == second(to) ? FREE : REWRITE;
  }

  /**
   * Judges for a session in UTC, in which neither direction rewrites the table. In another time
   * zone the values would be shifted, so that {@link Conversion} asks a person in any case.
   */
  private static TypeChangeCost timestamp(SqlType from, SqlType to) {
    String old = from.name().name();
    if (!old.equals("timestamp") && !old.equals("timestamptz")) {
      return LOSSY;
    }
    boolean sameKind = from.name().equals(to.name());
    boolean greatest = precision(to) == MICROSECONDS;
    TypeChangeCost widened = time(from, to);
    return widened == FREE && !sameKind && !greatest ? REWRITE : widened;
  }

  private static TypeChangeCost toInterval(SqlType from, SqlType to) {
    String old = from.name().name();
    String now = to.name().name();
    if (old.equals(now)) {
      return time(from, to);
    }
    boolean widest = now.equals("interval") && to.modifiers().isEmpty();
    if (widest && old.startsWith("interval")) {
      return FREE;
    }
    return widest && old.equals("time") ? REWRITE : LOSSY;
  }

  private static TypeChangeCost time(SqlType from, SqlType to) {
    return precision(from) <= precision(to) ? FREE : LOSSY;
  }

  private static TypeChangeCost toVarbit(SqlType from, SqlType to) {
    String old = from.name().name();
    boolean unbounded = to.modifiers().isEmpty();
    boolean grows = unbounded || (!from.modifiers().isEmpty() && first(from) <= first(to));
    return switch (old) {
      case "varbit" -> grows ? FREE : LOSSY;
      case "bit" -> unbounded ? FREE : grows ? REWRITE : LOSSY;
      default -> LOSSY;
    };
  }

  private static boolean isUnboundedText(SqlType type) {
    return isUnpaddedText(type) && type.modifiers().isEmpty();
  }

  private static boolean isUnpaddedText(SqlType type) {
    String name = type.name().name();
    return type.isBuiltIn() && (name.equals("text") || name.equals("varchar"));
  }

  /** Whether it is the type of the extension of that name, which stores what {@code text} does. */
  private static boolean isCitext(SqlType type, Predicate<QualifiedName> isEnum) {
    return !type.isBuiltIn() && type.name().name().equals("citext") && !isEnum.test(type.name());
  }

  private static int precision(SqlType type) {
    return type.modifiers().isEmpty() ? MICROSECONDS : first(type);
  }

  private static int first(SqlType type) {
    return number(type.modifiers(), 0);
  }

  private static int second(SqlType type) {
    return number(type.modifiers(), 1);
  }

  private static int number(List<String> modifiers, int i) {
    return Integer.parseInt(modifiers.get(i));
  }
}

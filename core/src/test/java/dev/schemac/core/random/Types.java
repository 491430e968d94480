package dev.schemac.core.random;

import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.SqlType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The types that random columns have, what can be done with each, and values of each. */
final class Types {

  /** The type of an extension, which a schema may have or not. */
  static final String CITEXT = "citext";

  private static final List<String> SCALARS =
      List.of(
          "smallint",
          "integer",
          "integer",
          "bigint",
          "bigint",
          "real",
          "double precision",
          "numeric",
          "numeric(10,2)",
          "numeric(8,0)",
          "text",
          "text",
          "text",
          "varchar",
          "varchar(12)",
          "varchar(63)",
          "char(6)",
          "boolean",
          "boolean",
          "uuid",
          "uuid",
          "bytea",
          "date",
          "time",
          "time(3)",
          "timetz",
          "timestamp",
          "timestamp(3)",
          "timestamptz",
          "timestamptz",
          "timestamptz(3)",
          "interval",
          "interval(3)",
          "json",
          "jsonb",
          "jsonb",
          "inet",
          "cidr",
          "macaddr",
          "int4range",
          "tsvector",
          "bit(8)",
          "varbit(16)",
          "point");

  private static final List<String> ARRAYS =
      List.of(
          "integer[]",
          "bigint[]",
          "text[]",
          "varchar(12)[]",
          "uuid[]",
          "numeric(10,2)[]",
          "timestamptz[]",
          "boolean[]");

  private static final Set<String> NOT_COMPARABLE = Set.of("json", "point");
  private static final Set<String> FEW_VALUES = Set.of("boolean");
  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
  private static final Set<String> TEXTS = Set.of("text", "varchar");
  private static final Set<String> BRIN =
      Set.of("smallint", "integer", "bigint", "date", "timestamp", "timestamptz", "text", "uuid");
  private static final Set<String> HASH =
      Set.of("smallint", "integer", "bigint", "text", "varchar", "uuid", "date", "timestamptz");

  private static final Map<String, SqlType> PARSED = new HashMap<>();

  private Types() {}

  static SqlType type(String name) {
    return PARSED.computeIfAbsent(name, Types::parse);
  }

  private static SqlType parse(String name) {
    try {
      return SqlType.parse(name);
    } catch (BadTypeException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  static SqlType random(Random random) {
    List<String> from = random.nextInt(8) == 0 ? ARRAYS : SCALARS;
    return type(from.get(random.nextInt(from.size())));
  }

  /** A type that keys are made of. */
  static SqlType randomKey(Random random) {
    List<String> from = List.of("uuid", "bigint", "integer", "text", "varchar(63)", "date");
    return type(from.get(random.nextInt(from.size())));
  }

  /** Whether it has a B-tree operator class. */
  static boolean isComparable(DraftColumn column) {
    return column.enumType != null || !NOT_COMPARABLE.contains(name(column));
  }

  static boolean isInteger(DraftColumn column) {
    return isScalar(column) && INTEGERS.contains(name(column));
  }

  /** Whether its text depends on the time zone of the session. */
  static boolean isZoned(DraftColumn column) {
    return column.enumType == null && name(column).equals("timestamptz");
  }

  static boolean isText(DraftColumn column) {
    return isScalar(column) && TEXTS.contains(name(column));
  }

  static boolean isNamed(DraftColumn column, String name) {
    return isScalar(column) && name(column).equals(name);
  }

  static boolean isHashable(DraftColumn column) {
    return isScalar(column) && HASH.contains(name(column));
  }

  static boolean isBrin(DraftColumn column) {
    return isScalar(column) && BRIN.contains(name(column));
  }

  /** Whether two of its values in a row of rows are seldom equal. */
  static boolean hasManyValues(DraftColumn column) {
    return column.enumType == null
        && column.labels == null
        && isComparable(column)
        && !FEW_VALUES.contains(name(column));
  }

  private static boolean isScalar(DraftColumn column) {
    return column.enumType == null && !column.type.array();
  }

  static String name(DraftColumn column) {
    return column.type.name().name();
  }

  /**
   * A value as SQL, another one for each number, apart from the types that have few. Their text in
   * lower case differs too.
   */
  static String literal(SqlType type, int number) {
    if (type.array()) {
      return "ARRAY[" + literal(type.element(), number) + "]::" + type.sql();
    }
    return switch (type.name().name()) {
      case "smallint", "integer" -> String.valueOf(number);
      case "bigint" -> String.valueOf(4_000_000_000L + number);
      case "real", "double precision" -> number + ".5";
      case "numeric" -> numeric(type, number);
      case "text", "varchar", "char", CITEXT -> text(type, number);
      case "boolean" -> number % 2 == 0 ? "true" : "false";
      case "uuid" -> String.format(Locale.ROOT, "'00000000-0000-4000-8000-%012d'", number);
      case "bytea" -> String.format(Locale.ROOT, "'\\x%08x'", number);
      case "date" -> quoted(LocalDate.of(2020, 1, 1).plusDays(number));
      case "time" -> quoted(LocalTime.of(0, 0, 1).plusSeconds(number));
      case "timetz" -> "'" + LocalTime.of(0, 0, 1).plusSeconds(number) + "+00'";
      case "timestamp" -> quoted(instant(type, number));
      case "timestamptz" -> "'" + instant(type, number) + "+00'";
      case "interval" -> "'" + number + " hours'";
      case "json", "jsonb" -> "'{\"k\": " + number + "}'";
      case "inet" -> "'10.0." + number / 250 + "." + number % 250 + "'";
      case "cidr" -> "'10." + number / 250 + "." + number % 250 + ".0/24'";
      case "macaddr" ->
          String.format(Locale.ROOT, "'08:00:2b:01:%02x:%02x'", number / 250, number % 250);
      case "macaddr8" ->
          String.format(Locale.ROOT, "'08:00:2b:ff:fe:01:%02x:%02x'", number / 250, number % 250);
      case "int4range" -> "'[" + number + "," + (number + 5) + ")'";
      case "tsvector" -> "'word" + number + "'";
      case "bit" -> "B'" + bits(number, Integer.parseInt(type.modifiers().get(0))) + "'";
      case "varbit" -> "B'" + bits(number, 16) + "'";
      case "point" -> "'(" + number + ",1)'";
      default -> throw new IllegalArgumentException(type.sql());
    };
  }

  private static String numeric(SqlType type, int number) {
    boolean whole = !type.modifiers().isEmpty() && type.modifiers().get(1).equals("0");
    return whole ? String.valueOf(number) : number + ".25";
  }

  private static String text(SqlType type, int number) {
    int length = type.modifiers().isEmpty() ? 40 : Integer.parseInt(type.modifiers().get(0));
    return length >= 20 ? "'it''s ü " + number + " ${x}'" : "'v" + number + "'";
  }

  private static LocalDateTime instant(SqlType type, int number) {
    LocalDateTime seconds = LocalDateTime.of(2024, 3, 30, 23, 59, 30).plusMinutes(number);
    return type.modifiers().isEmpty()
        ? seconds.plusNanos(123_456_000)
        : seconds.plusNanos(123_000_000);
  }

  private static String bits(int number, int length) {
    String bits = Integer.toBinaryString(number);
    String padded = "0".repeat(Math.max(0, length - bits.length())) + bits;
    return padded.substring(padded.length() - length);
  }

  private static String quoted(Object value) {
    return "'" + value + "'";
  }
}

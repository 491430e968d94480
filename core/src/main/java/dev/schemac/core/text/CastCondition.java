package dev.schemac.core.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The condition under which PostgreSQL can cast a value, for the query that finds rows where it
 * cannot. From PostgreSQL 16 on the server itself says so of a text, by {@code pg_input_is_valid};
 * version 15 gets a regular expression for the types that have a simple form. What is no longer
 * refused since 16, such as {@code '0x1F'} or {@code '1_000'}, the expression still refuses.
 */
final class CastCondition {

  /** The ranges of the integer types. */
  private static final Map<String, String> RANGES =
      Map.of(
          "smallint", "-32768 AND 32767",
          "integer", "-2147483648 AND 2147483647",
          "bigint", "-9223372036854775808 AND 9223372036854775807");

  private static final String INTEGER = "'^\\s*[-+]?[0-9]+\\s*$'";

  /** What the input functions of other types read, whatever the case of its letters. */
  private static final Map<String, String> FORMS =
      Map.of(
          "numeric",
          "'^\\s*([-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)(e[-+]?[0-9]+)?|nan|[-+]?inf(inity)?)\\s*$'",
          "boolean",
          "'^\\s*(t|tr|tru|true|f|fa|fal|fals|false|y|ye|yes|n|no|on|of|off|1|0)\\s*$'",
          "uuid",
          "'^([0-9a-f]{4}(-?[0-9a-f]{4}){7}|\\{[0-9a-f]{4}(-?[0-9a-f]{4}){7}\\})$'");

  private CastCondition() {}

  /**
   * The condition, which is NULL or true for NULL.
   *
   * @param operand what is cast
   * @param from its type
   * @param to the type it is cast to
   * @param oldestServer the version of the oldest server
   * @return null where there is no such condition
   */
  static @Nullable SqlText of(
      SqlText operand, SqlType from, SqlType to, PostgresVersion oldestServer) {
    String value = operand.isCompound() ? "(" + operand + ")" : operand.toString();
    String range = to.array() ? null : RANGES.get(to.sql());
    if (!from.isText()) {
      boolean isNumber = !from.array() && RefusingExpressions.isNumber(from);
      return range != null && isNumber
          ? parse("round((" + operand + ")::numeric) BETWEEN " + range)
          : null;
    } else if (oldestServer.hasInputIsValid()) {
      return parse("pg_input_is_valid(" + operand + ", " + StringLiteral.canonical(to.sql()) + ")");
    } else if (range != null) {
      String number = "(" + operand + ")::numeric BETWEEN " + range;
      String otherwise = value + " IS NULL";
      return parse(
          "CASE WHEN "
              + value
              + " ~ "
              + INTEGER
              + " THEN "
              + number
              + " ELSE "
              + otherwise
              + " END");
    }
    String form = to.array() ? null : FORMS.get(to.sql());
    return form == null ? null : parse(value + " ~* " + form);
  }

  private static SqlText parse(String sql) {
    try {
      return SqlText.parse(sql);
    } catch (BadSqlException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}

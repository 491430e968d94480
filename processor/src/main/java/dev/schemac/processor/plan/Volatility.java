package dev.schemac.processor.plan;

import dev.schemac.processor.model.SqlText;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the default of a new column has one value for all rows, so that PostgreSQL stores it once
 * instead of writing each row: it then calls no volatile function (manual, section 5.6.1). Only
 * functions that are known here count as not volatile.
 */
final class Volatility {

  /** Those that can stand before a parenthesis and are immutable or stable in each overload. */
  static final Set<String> FUNCTIONS =
      Set.of(
          """
          now statement_timestamp transaction_timestamp date_trunc date_part age make_date \
          make_interval make_time make_timestamp make_timestamptz timezone to_char to_date \
          to_number to_timestamp lower upper initcap btrim ltrim rtrim concat format replace \
          repeat length substr left right md5 abs ceil floor round trunc mod power sqrt \
          jsonb_build_object jsonb_build_array json_build_object json_build_array to_json to_jsonb \
          array_fill int4range int8range numrange tsrange tstzrange daterange current_setting \
          current_database current_schema decode encode convert_to"""
              .split(" ", -1));

  /** Those among them, and others, that are immutable in each overload. */
  private static final Set<String> IMMUTABLE =
      Set.of(
          """
          lower upper initcap btrim ltrim rtrim replace repeat length char_length octet_length \
          substr left right md5 abs ceil floor round trunc mod power sqrt num_nonnulls num_nulls \
          cardinality array_length isempty lower_inf upper_inf jsonb_typeof json_typeof"""
              .split(" ", -1));

  /** Words, and text that becomes a time, whose meaning changes from one moment to the next. */
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?i)\\b(current_\\w+|localtime\\w*|session_user|user|now|today|tomorrow|yesterday)\\b");

  /** What looks like a call and is none. */
  private static final Set<String> SYNTAX =
      Set.of(
          "coalesce",
          "nullif",
          "greatest",
          "least",
          "cast",
          "row",
          "trim",
          "in",
          "any",
          "all",
          "and",
          "or",
          "not",
          "when",
          "then",
          "else",
          "case",
          "between",
          "is",
          "like",
          "current_timestamp",
          "current_time",
          "localtimestamp",
          "localtime",
          "extract",
          "substring",
          "as",
          "from",
          "numeric",
          "decimal",
          "varchar",
          "char",
          "bit",
          "varbit",
          "timestamp",
          "timestamptz",
          "time",
          "timetz",
          "interval");

  private Volatility() {}

  /** Whether it may be another value in each row. */
  static boolean isVolatile(SqlText value) {
    return callsOther(value, FUNCTIONS);
  }

  /** Whether a condition is true of a row for ever, once it was. */
  static boolean dependsOnRowOnly(SqlText condition) {
    return !callsOther(condition, IMMUTABLE) && !MOMENT.matcher(condition.text()).find();
  }

  private static boolean callsOther(SqlText value, Set<String> functions) {
    if (value.hasQuery()) {
      return true;
    }
    for (String name : value.calls()) {
      if (!functions.contains(name) && !SYNTAX.contains(name)) {
        return true;
      }
    }
    return false;
  }
}

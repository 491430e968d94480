package dev.schemac.core.schema;

import dev.schemac.core.text.BuiltInFunctions;
import dev.schemac.core.text.SqlText;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the default of a new column has one value for all rows, so that PostgreSQL stores it once
 * instead of writing each row: it then calls no volatile function (manual, section 5.6.1). Only
 * functions that PostgreSQL ships are known.
 */
public final class Volatility {

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
  public static boolean isVolatile(SqlText value) {
    return callsOther(value, BuiltInFunctions.Volatility.STABLE);
  }

  /** Whether a condition is true of a row for ever, once it was. */
  public static boolean dependsOnRowOnly(SqlText condition) {
    return !callsOther(condition, BuiltInFunctions.Volatility.IMMUTABLE)
        && !MOMENT.matcher(condition.text()).find();
  }

  /** Whether a text calls a function that is more volatile, or one of which nothing is known. */
  private static boolean callsOther(SqlText value, BuiltInFunctions.Volatility most) {
    if (value.hasQuery()) {
      return true;
    }
    for (String name : value.calls()) {
      if (!SYNTAX.contains(name) && BuiltInFunctions.volatility(name).compareTo(most) > 0) {
        return true;
      }
    }
    return false;
  }
}

package dev.schemac.processor.plan;

import dev.schemac.processor.model.SqlText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an expression gives each row a value of its own. PostgreSQL knows from its catalog; here
 * only a few functions are known not to, and any other is taken to.
 */
final class Volatility {

  /** Stable or immutable, and common in defaults. */
  private static final Set<String> CONSTANT =
      Set.of(
          "now",
          "statement_timestamp",
          "transaction_timestamp",
          "date_trunc",
          "to_char",
          "to_date",
          "to_timestamp",
          "make_date",
          "make_interval",
          "make_timestamptz",
          "timezone",
          "lower",
          "upper",
          "trim",
          "btrim",
          "md5",
          "length",
          "abs",
          "round",
          "floor",
          "ceil",
          "coalesce",
          "nullif",
          "greatest",
          "least",
          "concat",
          "left",
          "right",
          "repeat",
          "replace",
          "current_setting",
          "array_fill",
          "jsonb_build_object",
          "jsonb_build_array",
          "json_build_object",
          "json_build_array",
          "to_jsonb",
          "to_json",
          "cast",
          "numeric",
          "decimal",
          "varchar",
          "char",
          "timestamp",
          "timestamptz",
          "time",
          "interval",
          "bit");

  private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern CALL =
      Pattern.compile("(\"[^\"]+\"|[\\p{L}_][\\p{L}\\d_$]*)\\s*\\(");

  private Volatility() {}

  static boolean isVolatile(SqlText expression) {
    Matcher calls = CALL.matcher(STRING.matcher(expression.text()).replaceAll("''"));
    while (calls.find()) {
      if (!CONSTANT.contains(calls.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}

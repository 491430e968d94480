package dev.schemac.core.text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression that PostgreSQL computes from one row alone, as those of checks, defaults,
 * generated columns and indexes must be.
 */
public final class PlainExpression {

  private PlainExpression() {}

  /**
   * What in an expression needs more than one row.
   *
   * @param queries whether a subquery may stand in it, with whatever it likes inside
   * @return a phrase such as {@code the aggregate function sum(…)}; null: nothing
   */
  public static @Nullable String violation(SqlText sql, boolean queries) {
    List<Token> tokens = sql.tokens();
    if (!queries && FunctionCalls.haveQuery(tokens)) {
      return "a subquery";
    }
    for (FunctionCalls.Call call : FunctionCalls.of(tokens)) {
      if (call.isWindow()) {
        return "the window function " + call.text();
      } else if (call.builtIn() && BuiltInFunctions.isAggregate(call.name())) {
        return "the aggregate function " + call.text();
      } else if (call.builtIn() && BuiltInFunctions.returnsSet(call.name())) {
        return "the set-returning function " + call.text();
      }
    }
    return null;
  }

  /**
   * Whether an expression surely has the same value in each row.
   *
   * @param columns the names of the columns that it can read
   */
  public static boolean isOneValue(SqlText sql, Set<String> columns) {
    List<Token> tokens = sql.tokens();
    if (FunctionCalls.haveQuery(tokens) || !Collections.disjoint(sql.identifiers(), columns)) {
      return false;
    }
    for (FunctionCalls.Call call : FunctionCalls.of(tokens)) {
      boolean isSyntax = call.name().equals("cast") || call.name().equals("coalesce");
      if (!isSyntax
          && (!call.builtIn()
              || BuiltInFunctions.volatility(call.name())
                  == BuiltInFunctions.Volatility.VOLATILE)) {
        return false;
      }
    }
    return true;
  }
}

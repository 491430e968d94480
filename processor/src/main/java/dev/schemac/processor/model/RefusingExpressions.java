package dev.schemac.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expressions that PostgreSQL cannot compute for each row, as {@code code::integer} of a text. */
public final class RefusingExpressions {

  /** Numbers, each of which takes all values of those before it. */
  private static final List<String> WIDENING = List.of("smallint", "integer", "bigint", "numeric");

  private RefusingExpressions() {}

  /**
   * Whether an expression casts or divides in a way that can fail for a row.
   *
   * @param columns the types of the table's columns
   */
  public static boolean canFail(SqlText sql, Map<String, SqlType> columns) {
    List<Token> tokens = sql.tokens();
    SimpleOperands operands = new SimpleOperands(tokens, columns);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("::") && tokens.get(i - 1).kind() != Token.Kind.STRING) {
        SqlType to = operands.typeAt(i + 1);
        if (to == null || canRefuse(operands.endingAt(i - 1), to)) {
          return true;
        }
      } else if (token.is("/") || token.is("%")) {
        Token divisor = tokens.get(i + 1);
        if (divisor.kind() != Token.Kind.NUMBER) {
          return true;
        }
      } else if (token.isWord("as") && tokens.get(0).isWord("cast")) {
        SqlType to = operands.typeAt(i + 1);
        if (to == null || canRefuse(operands.endingAt(i - 1), to)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean canRefuse(@Nullable SqlType from, SqlType to) {
    if (to.isText()) {
      return false; // A text that is too long is cut by an explicit cast.
    } else if (from == null) {
      return true;
    } else if (from.equals(to)) {
      return false;
    }
    int source = WIDENING.indexOf(from.sql());
    return (source < 0 || source > WIDENING.indexOf(to.sql())) && !isMoment(from, to);
  }

  private static boolean isMoment(SqlType from, SqlType to) {
    Set<String> moments = Set.of("date", "timestamp", "timestamptz");
    return moments.contains(from.sql()) && moments.contains(to.sql());
  }
}

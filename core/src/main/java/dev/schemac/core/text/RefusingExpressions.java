package dev.schemac.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expressions that PostgreSQL cannot compute for each row, as {@code code::integer} of a text. */
public final class RefusingExpressions {

  /** Numbers, each of which takes all values of those before it. */
  private static final List<String> WIDENING = List.of("smallint", "integer", "bigint", "numeric");

  private static final Set<String> FLOATING = Set.of("real", "double precision");

  /** Words that let a part of an expression alone for some rows. */
  private static final Set<String> CONDITIONAL = Set.of("case", "coalesce", "and", "or");

  /** Functions of text that give text. */
  private static final Set<String> OF_TEXT =
      Set.of(
          "lower",
          "upper",
          "initcap",
          "btrim",
          "ltrim",
          "rtrim",
          "trim",
          "substr",
          "substring",
          "replace",
          "translate",
          "split_part",
          "left",
          "right",
          "regexp_replace",
          "reverse");

  /**
   * A cast that can fail.
   *
   * @param start the first token of what is cast
   * @param end the token behind it
   * @param from its type; null: it does not show
   * @param to the type it is cast to; null: it does not show
   */
  private record Cast(int start, int end, @Nullable SqlType from, @Nullable SqlType to) {}

  private final List<Token> tokens;
  private final SimpleOperands operands;
  private final List<Cast> casts = new ArrayList<>();
  private boolean divides;

  private RefusingExpressions(SqlText sql, Map<String, SqlType> columns) {
    this.tokens = sql.tokens();
    this.operands = new SimpleOperands(tokens, columns);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("::") && i > 0 && tokens.get(i - 1).kind() != Token.Kind.STRING) {
        add(operands.start(i - 1), i, operands.typeAt(i + 1));
      } else if (token.isWord("cast") && tokens.get(i + 1).is("(")) {
        int as = as(i + 2);
        if (as > i + 2 && (as > i + 3 || tokens.get(i + 2).kind() != Token.Kind.STRING)) {
          add(i + 2, as, operands.typeAt(as + 1));
        }
      } else if (token.is("/") || token.is("%")) {
        divides |= tokens.get(i + 1).kind() != Token.Kind.NUMBER;
      }
    }
  }

  /**
   * Whether an expression casts or divides in a way that can fail for a row.
   *
   * @param columns the types of the table's columns
   */
  public static boolean canFail(SqlText sql, Map<String, SqlType> columns) {
    RefusingExpressions found = new RefusingExpressions(sql, columns);
    return found.divides || !found.casts.isEmpty();
  }

  /**
   * For each of the casts that can fail the condition that must not be false for a row, so that the
   * expression can be computed for it.
   *
   * @param columns the types of the table's columns
   * @param oldestServer the version of the oldest server
   * @return none where there is no condition for one of them, or where it depends on the row
   *     whether they are computed
   */
  public static List<SqlText> conditions(
      SqlText sql, Map<String, SqlType> columns, PostgresVersion oldestServer) {
    RefusingExpressions found = new RefusingExpressions(sql, columns);
    List<SqlText> conditions = new ArrayList<>();
    if (found.divides || found.isConditional()) {
      return conditions;
    }
    for (Cast cast : found.casts) {
      SqlText condition = found.condition(cast, oldestServer);
      if (condition == null) {
        return List.of();
      }
      conditions.add(condition);
    }
    return conditions;
  }

  /** Whether it is a type of numbers. */
  static boolean isNumber(SqlType type) {
    return WIDENING.contains(type.sql()) || FLOATING.contains(type.sql());
  }

  /** Where {@code AS} stands in {@code CAST(… AS type)}; -1: nowhere. */
  private int as(int from) {
    int i = from;
    while (i < tokens.size() && !tokens.get(i).is(")")) {
      if (tokens.get(i).isWord("as")) {
        return i;
      }
      i = tokens.get(i).is("(") ? FunctionCalls.closing(tokens, i) + 1 : i + 1;
    }
    return -1;
  }

  private void add(int start, int end, @Nullable SqlType to) {
    SqlType from = start < 0 ? null : type(start, end);
    if (to == null || canRefuse(from, to)) {
      casts.add(new Cast(start, end, from, to));
    }
  }

  /** The type of what is cast, also where a function or an operator shows that it is a text. */
  private @Nullable SqlType type(int start, int end) {
    SqlType known = operands.whole(start, end);
    if (known != null) {
      return known;
    }
    boolean call = end > start + 2 && tokens.get(start + 1).is("(");
    if (call && FunctionCalls.closing(tokens, start + 1) == end - 1) {
      return OF_TEXT.contains(tokens.get(start).text()) ? SqlType.TEXT : null;
    }
    Token last = null;
    for (int i = start; i < end; i++) {
      last = tokens.get(i).kind() == Token.Kind.OPERATOR ? tokens.get(i) : last;
    }
    return last != null && (last.is("->>") || last.is("#>>")) ? SqlType.TEXT : null;
  }

  private boolean isConditional() {
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD && CONDITIONAL.contains(token.text())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable SqlText condition(Cast cast, PostgresVersion oldestServer) {
    if (cast.start < 0 || cast.from == null || cast.to == null) {
      return null;
    }
    for (Cast inner : casts) {
      if (inner.start >= cast.start && inner.end < cast.end) {
        return null; // The query would fail as the statement does.
      }
    }
    SqlText operand = SqlText.of(tokens.subList(cast.start, cast.end));
    return CastCondition.of(operand, cast.from, cast.to, oldestServer);
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

package dev.schemac.core.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is certain of an expression before any row is seen. It knows few forms and takes all others
 * for uncertain, which costs a condition or a handler more than is needed and never a wrong value.
 */
public final class CertainExpression {

  /** Functions that are NULL only where an argument is. */
  private static final Set<String> NULL_ONLY_FROM_NULL =
      Set.of(
          "lower",
          "upper",
          "btrim",
          "ltrim",
          "rtrim",
          "trim",
          "length",
          "md5",
          "replace",
          "split_part",
          "left",
          "right",
          "abs");

  /** Functions that are never NULL. */
  private static final Set<String> NEVER_NULL =
      Set.of("now", "gen_random_uuid", "clock_timestamp", "concat", "random");

  /** Reserved words that are a value. */
  private static final Set<String> MOMENTS =
      Set.of("current_date", "current_time", "current_timestamp", "current_user", "current_role");

  /** Words of expressions whose parts decide whether they fail. */
  private static final Set<String> HARMLESS_WORDS =
      Set.of(
          "case",
          "when",
          "then",
          "else",
          "end",
          "and",
          "or",
          "not",
          "is",
          "null",
          "true",
          "false",
          "in",
          "between",
          "distinct",
          "from",
          "coalesce",
          "nullif",
          "lower",
          "upper",
          "trim",
          "btrim",
          "ltrim",
          "rtrim",
          "concat");

  private static final Set<String> HARMLESS_OPERATORS =
      Set.of("||", "=", "<>", "!=", "<", "<=", ">", ">=");

  private CertainExpression() {}

  /**
   * Whether the expression surely has a value, not NULL.
   *
   * @param notNull the columns that surely have one
   */
  public static boolean hasValue(SqlText sql, Set<String> notNull) {
    List<Token> tokens = sql.tokens();
    if ("coalesce".equals(sql.function())) {
      Token last = tokens.get(tokens.size() - 2);
      Token before = tokens.get(tokens.size() - 3);
      return (before.is(",") || before.is("(")) && isValue(last, notNull);
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
      boolean cast = i > 0 && tokens.get(i - 1).is("::");
      boolean fine =
          switch (token.kind()) {
            case STRING, NUMBER -> true;
            case OPERATOR -> token.is("||") || token.is("::") || isArithmetic(token);
            case PUNCTUATION -> !token.is("[");
            case WORD, QUOTED ->
                cast
                    || (called
                        ? NULL_ONLY_FROM_NULL.contains(token.text())
                            || NEVER_NULL.contains(token.text())
                        : isValue(token, notNull));
          };
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  private static boolean isArithmetic(Token token) {
    return token.is("+") || token.is("-") || token.is("*");
  }

  private static boolean isValue(Token token, Set<String> notNull) {
    return switch (token.kind()) {
      case STRING, NUMBER -> true;
      case WORD ->
          token.isWord("true")
              || token.isWord("false")
              || MOMENTS.contains(token.text())
              || notNull.contains(token.text());
      case QUOTED -> notNull.contains(token.text());
      case OPERATOR, PUNCTUATION -> false;
    };
  }

  /**
   * Whether no row makes the expression fail: it only puts text together and compares, and no
   * assignment cuts its result.
   *
   * @param type the type of the column that gets the value
   * @param columns the types of the columns that it can read, by name
   */
  public static boolean cannotFail(SqlText sql, SqlType type, Map<String, SqlType> columns) {
    boolean reads = false;
    for (String name : sql.identifiers()) {
      SqlType read = columns.get(name);
      if (read == null || !(read.isText() || read.equals(type))) {
        return false;
      }
      reads = true;
    }
    if (!reads) {
      return isConstant(sql);
    }
    List<Token> tokens = sql.tokens();
    if (tokens.size() == 1) {
      return type.equals(SqlType.TEXT) || type.equals(columns.get(tokens.get(0).text()));
    }
    if (!type.equals(SqlType.TEXT)) {
      return false;
    }
    for (Token token : tokens) {
      boolean fine =
          switch (token.kind()) {
            case STRING, NUMBER, QUOTED -> true;
            case OPERATOR -> HARMLESS_OPERATORS.contains(token.text());
            case PUNCTUATION -> !token.is("[") && !token.is(":");
            case WORD -> columns.containsKey(token.text()) || HARMLESS_WORDS.contains(token.text());
          };
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is one literal, whose type is that of what it stands beside. */
  public static boolean isLiteral(SqlText sql) {
    List<Token> tokens = sql.tokens();
    return tokens.size() == 1
        && (tokens.get(0).kind() == Token.Kind.STRING || tokens.get(0).kind() == Token.Kind.NUMBER);
  }

  /** Whether each row gets what the first one got, so that a failure shows before any other. */
  private static boolean isConstant(SqlText sql) {
    if (sql.hasQuery()) {
      return false;
    }
    for (String call : sql.calls()) {
      if (!NEVER_NULL.contains(call)) {
        return false;
      }
    }
    return true;
  }
}

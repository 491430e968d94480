package dev.schemac.processor.read.jpa;

import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.SqlLexer;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.core.text.SqlTypes;
import dev.schemac.core.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The SQL in {@code columnDefinition}, which Hibernate puts behind a column's name as it is (rule
 * 28).
 *
 * @param type the type
 * @param defaultSql the default's expression, if any
 * @param notNull whether it says NOT NULL
 * @param unique whether it says UNIQUE
 * @param checks the conditions that it says
 */
record ColumnDefinition(
    SqlType type,
    @Nullable SqlText defaultSql,
    boolean notNull,
    boolean unique,
    List<SqlText> checks) {

  /** The words that begin a clause behind the type. */
  private static final Set<String> CLAUSES =
      Set.of(
          "default",
          "not",
          "null",
          "check",
          "unique",
          "primary",
          "references",
          "generated",
          "collate",
          "constraint");

  /**
   * Reads a definition as a person wrote it.
   *
   * @throws BadSqlException if it is no SQL, or says more than type, DEFAULT, NOT NULL, UNIQUE and
   *     CHECK
   * @throws BadTypeException if it begins with no type
   */
  static ColumnDefinition parse(String written, SqlTypes types)
      throws BadSqlException, BadTypeException {
    List<List<Token>> clauses = clauses(SqlLexer.lex(written));
    SqlType type = types.parse(SqlText.of(clauses.get(0)).text());
    SqlText defaultSql = null;
    boolean notNull = false;
    boolean unique = false;
    List<SqlText> checks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (List<Token> clause : clauses.subList(1, clauses.size())) {
      String word = clause.get(0).text();
      List<Token> rest = clause.subList(1, clause.size());
      if (!seen.add(word) && !word.equals("check")) {
        throw new BadSqlException("two clauses " + word.toUpperCase(Locale.ROOT));
      }
      if (word.equals("default") && !rest.isEmpty()) {
        defaultSql = SqlText.of(rest);
      } else if (word.equals("not") && rest.size() == 1 && rest.get(0).isWord("null")) {
        notNull = true;
      } else if (word.equals("unique") && rest.isEmpty()) {
        unique = true;
      } else if (word.equals("check") && !rest.isEmpty()) {
        checks.add(SqlText.of(rest));
      } else if (!word.equals("null") || !rest.isEmpty()) {
        throw new BadSqlException(
            "'"
                + SqlText.of(clause).sql()
                + "' is neither a type, DEFAULT, NOT NULL, UNIQUE nor CHECK");
      }
    }
    return new ColumnDefinition(type, defaultSql, notNull, unique, checks);
  }

  /** The type and then the clauses, each with its word; NULL belongs to a NOT before it. */
  private static List<List<Token>> clauses(List<Token> tokens) throws BadSqlException {
    List<List<Token>> clauses = new ArrayList<>();
    clauses.add(new ArrayList<>());
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth--;
      }
      boolean begins =
          depth == 0
              && isClause(token)
              && !(token.isWord("null") && i > 0 && isOperand(tokens.get(i - 1)));
      if (begins) {
        clauses.add(new ArrayList<>());
      }
      clauses.get(clauses.size() - 1).add(token);
    }
    if (clauses.get(0).isEmpty()) {
      throw new BadSqlException("it begins with no type");
    }
    return clauses;
  }

  /** Whether NULL behind a word is its own: DEFAULT NULL and NOT NULL. */
  private static boolean isOperand(Token before) {
    return before.isWord("not") || before.isWord("default");
  }

  private static boolean isClause(Token token) {
    for (String word : CLAUSES) {
      if (token.isWord(word)) {
        return true;
      }
    }
    return false;
  }
}

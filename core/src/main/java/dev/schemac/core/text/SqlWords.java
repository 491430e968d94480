package dev.schemac.core.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of an SQL text that may mean something else than their writer thinks, each as
 * PostgreSQL takes it where it stands. What is inside of a subquery is left out.
 */
public final class SqlWords {

  /** The values that a precision in parentheses may follow. */
  private static final Set<String> WITH_PRECISION =
      Set.of("current_time", "current_timestamp", "localtime", "localtimestamp");

  private final Set<String> columns = new LinkedHashSet<>();
  private final Set<String> qualifiedColumns = new LinkedHashSet<>();
  private final Set<String> values = new LinkedHashSet<>();
  private final Set<String> misplaced = new LinkedHashSet<>();
  private @Nullable String calledValue;

  private SqlWords() {}

  /** The words of a text. */
  public static SqlWords of(SqlText text) {
    TokenRow tokens = new TokenRow(text.tokens());
    WordRole[] roles = NameResolver.roles(tokens.tokens());
    SqlWords words = new SqlWords();
    for (int i = 0; i < roles.length; i++) {
      words.add(tokens, roles[i], i);
    }
    return words;
  }

  private void add(TokenRow tokens, WordRole role, int i) {
    String word = tokens.get(i).text();
    switch (role) {
      case COLUMN -> columns.add(word);
      case QUALIFIED_COLUMN -> qualifiedColumns.add(word);
      case MISPLACED -> misplaced.add(word);
      case VALUE -> {
        values.add(word);
        if (tokens.is(i + 1, "(") && !isPrecision(tokens, i)) {
          calledValue = word;
        }
      }
      case NO_WORD,
          SUBQUERY_NAME,
          FUNCTION,
          TYPE,
          BUILT_IN_TYPE,
          COLLATION,
          ARGUMENT,
          FIELD,
          QUALIFIER,
          KEYWORD,
          TRAILING -> {}
    }
  }

  private static boolean isPrecision(TokenRow tokens, int i) {
    return WITH_PRECISION.contains(tokens.get(i).text())
        && tokens.get(i + 2).kind() == Token.Kind.NUMBER
        && tokens.is(i + 3, ")");
  }

  /** The names without a qualifier that PostgreSQL looks up among the columns. */
  public Set<String> columns() {
    return columns;
  }

  /** The names at the end of {@code t.column}. */
  public Set<String> qualifiedColumns() {
    return qualifiedColumns;
  }

  /** The reserved words that stand where a column can. */
  public Set<String> reserved() {
    Set<String> reserved = new LinkedHashSet<>(values);
    reserved.addAll(misplaced);
    return reserved;
  }

  /** The reserved words that are values, such as {@code user} and {@code current_date}. */
  public Set<String> values() {
    return values;
  }

  /** The reserved words that cannot stand where they do, such as {@code order} for a column. */
  public Set<String> misplaced() {
    return misplaced;
  }

  /** A value that was called like a function, as {@code current_timestamp()}; null: none. */
  public @Nullable String calledValue() {
    return calledValue;
  }
}

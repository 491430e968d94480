package dev.schemac.core.schema;

import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.NameResolver;
import dev.schemac.core.text.SqlLexer;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.Token;
import dev.schemac.core.text.WordRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one element of an index as a person wrote it: a column or an expression, then, each if
 * wanted, {@code COLLATE}, an operator class, {@code ASC} or {@code DESC}, {@code NULLS FIRST} or
 * {@code NULLS LAST} (manual, {@code CREATE INDEX}). An expression needs no parentheses of its own.
 */
public final class IndexElementParser {

  private final List<Token> tokens;
  private final WordRole[] roles;
  private int end;

  private IndexElementParser(List<Token> tokens) {
    this.tokens = tokens;
    this.roles = NameResolver.roles(tokens);
    this.end = tokens.size();
  }

  /**
   * Reads an element.
   *
   * @throws BadSqlException if the text is no SQL, or nothing is left beside the options
   */
  public static Index.Element parse(String written) throws BadSqlException {
    return new IndexElementParser(SqlLexer.lex(written)).element();
  }

  private Index.Element element() throws BadSqlException {
    Boolean nullsFirst = nulls();
    boolean descending = false;
    if (endsWith("desc") || endsWith("asc")) {
      descending = endsWith("desc");
      end--;
    }
    int operand = operandEnd();
    int rest = operand;
    String collation = null;
    if (rest + 1 < end && tokens.get(rest).isWord("collate")) {
      plain(tokens.get(rest + 1));
      collation = tokens.get(rest + 1).text();
      rest += 2;
    }
    for (Token token : tokens.subList(rest, end)) {
      plain(token);
    }
    String operatorClass = rest < end ? SqlText.of(tokens.subList(rest, end)).text() : null;
    if (operand == 0) {
      throw new BadSqlException("it names no column and no expression");
    }
    return new Index.Element(
        part(operand),
        collation,
        operatorClass,
        descending,
        nullsFirst == null ? descending : nullsFirst);
  }

  /** Refuses a literal behind the operand, where text goes on as it was written. */
  private static void plain(Token token) throws BadSqlException {
    String hidden = HiddenCharacters.firstInName(token.text());
    if (hidden != null) {
      throw new BadSqlException(
          "a collation or operator class cannot hold the character " + hidden);
    }
  }

  private @Nullable Boolean nulls() {
    boolean first = endsWith("first");
    if (end >= 3 && (first || endsWith("last")) && tokens.get(end - 2).isWord("nulls")) {
      end -= 2;
      return first;
    }
    return null;
  }

  private boolean endsWith(String word) {
    return end > 1 && tokens.get(end - 1).isWord(word);
  }

  private Index.Key part(int operand) {
    Token first = tokens.get(0);
    return operand == 1 && first.isIdentifier()
        ? new Index.ColumnKey(first.text())
        : new Index.ExpressionKey(SqlText.of(tokens.subList(0, operand)));
  }

  /**
   * Where the expression ends: before {@code COLLATE}, or where an identifier follows a whole
   * operand with no operator between them, which only an operator class can.
   */
  private int operandEnd() {
    int depth = 0;
    for (int i = 0; i < end; i++) {
      Token token = tokens.get(i);
      if (depth == 0 && i > 0 && (token.isWord("collate") || roles[i] == WordRole.TRAILING)) {
        return i;
      }
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth--;
      }
    }
    return end;
  }
}

package dev.schemac.core.schema;

import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.SqlLexer;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.Token;
import java.util.List;

/**
 * Takes an element of an exclusion constraint apart as a person wrote it: what an index element can
 * be, then {@code WITH} and an operator (manual, {@code CREATE TABLE}).
 */
public final class ExcludeElementParser {

  private static final String PUNCTUATION = "()[],.:";

  private ExcludeElementParser() {}

  /**
   * The two parts of an element.
   *
   * @param indexed what {@link IndexElementParser} reads
   * @param operator the operator
   */
  public record Parts(String indexed, String operator) {}

  /**
   * Takes an element apart.
   *
   * @throws BadSqlException if the text is no SQL, or lacks one of the parts
   */
  public static Parts parse(String written) throws BadSqlException {
    List<Token> tokens = SqlLexer.lex(written);
    int with = tokens.size() - 1;
    while (with >= 0 && !tokens.get(with).isWord("with")) {
      with--;
    }
    if (with < 0) {
      throw new BadSqlException("write WITH and the operator behind it, as in \"room_id WITH =\"");
    } else if (with == 0) {
      throw new BadSqlException("it names no column and no expression");
    }
    List<Token> operator = tokens.subList(with + 1, tokens.size());
    if (!isOperator(operator)) {
      throw new BadSqlException("one operator stands behind WITH, as in \"room_id WITH =\"");
    }
    return new Parts(SqlText.of(tokens.subList(0, with)).text(), SqlText.of(operator).text());
  }

  /**
   * An operator that is one.
   *
   * @throws BadSqlException if the text is something else
   */
  public static String operator(String written) throws BadSqlException {
    return parse("x WITH " + written).operator();
  }

  /** {@code =}, or {@code OPERATOR(=)} with any schema before the operator. */
  private static boolean isOperator(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last == 0) {
      return isSymbol(tokens.get(0));
    }
    boolean qualified = last == 5 && tokens.get(2).isIdentifier() && tokens.get(3).is(".");
    return (last == 3 || qualified)
        && tokens.get(0).isWord("operator")
        && tokens.get(1).is("(")
        && isSymbol(tokens.get(last - 1))
        && tokens.get(last).is(")");
  }

  private static boolean isSymbol(Token token) {
    String text = token.text();
    return token.is(text) && !PUNCTUATION.contains(text) && !text.equals("::");
  }
}

package dev.schemac.core.text;

import java.util.Arrays;
import java.util.List;

/** How far the tokens of an expression have been read, and the roles that they were given. */
final class ExpressionScan {

  final TokenRow tokens;
  final WordRole[] roles;
  final OpenBrackets brackets = new OpenBrackets();

  /** The next token. */
  int at;

  /** Whether a value is expected next, and not what may follow one. */
  boolean valueExpected = true;

  ExpressionScan(List<Token> tokens) {
    this.tokens = new TokenRow(tokens);
    this.roles = new WordRole[tokens.size()];
    Arrays.fill(roles, WordRole.NO_WORD);
  }

  /** Takes the next tokens for key words. */
  void keyword(int count, boolean thenValue) {
    int end = Math.min(at + count, roles.length);
    for (int i = at; i < end; i++) {
      roles[i] = WordRole.KEYWORD;
    }
    skip(count, thenValue);
  }

  void skip(int count, boolean thenValue) {
    at += count;
    valueExpected = thenValue;
  }

  /** Opens the bracket that is the next token. */
  void open(Bracket bracket) {
    brackets.push(bracket, at);
    skip(1, true);
  }

  /** Closes the bracket that the next token closes. */
  void close() {
    endCases();
    brackets.pop();
    skip(1, false);
  }

  /** {@code CASE} without {@code END} is a column's name that lacks its quotes. */
  void endCases() {
    while (brackets.top() == Bracket.CASE) {
      roles[brackets.pop()] = WordRole.MISPLACED;
    }
  }

  /** Whether the innermost bracket is of a function with a grammar of its own. */
  boolean isInCallOf(String function) {
    return tokens.isWord(brackets.function(), function);
  }

  /** {@code OPERATOR(pg_catalog.+)}; whether that comes next, and is read. */
  boolean qualifiedOperator() {
    int i = at + 2;
    if (!tokens.is(at + 1, "(")) {
      return false;
    }
    while (tokens.isName(i) && tokens.is(i + 1, ".")) {
      i += 2;
    }
    if (!tokens.isOperator(i) || !tokens.is(i + 1, ")")) {
      return false;
    }
    roles[at] = WordRole.KEYWORD;
    for (int j = at + 2; j < i; j += 2) {
      roles[j] = WordRole.QUALIFIER;
    }
    skip(i + 2 - at, true);
    return true;
  }

  /** A column, or a function with the parenthesis behind it; the next token is its first word. */
  void name() {
    int last = at;
    while (tokens.is(last + 1, ".") && tokens.isName(last + 2)) {
      roles[last] = WordRole.QUALIFIER;
      last += 2;
    }
    boolean qualified = last > at;
    if (tokens.is(last + 1, ".") && tokens.is(last + 2, "*")) {
      roles[last] = WordRole.QUALIFIER;
      skip(last + 3 - at, false);
    } else if (tokens.is(last + 1, "(")) {
      call(last, qualified);
    } else {
      WordRole column = qualified ? WordRole.QUALIFIED_COLUMN : WordRole.COLUMN;
      roles[last] = brackets.inSubquery() ? WordRole.SUBQUERY_NAME : column;
      skip(last + 1 - at, false);
    }
  }

  private void call(int last, boolean qualified) {
    Token name = tokens.get(last);
    boolean bare = !qualified && name.kind() == Token.Kind.WORD;
    roles[last] = bare && name.text().equals("cast") ? WordRole.KEYWORD : WordRole.FUNCTION;
    at = last + 1;
    Bracket bracket = bare ? Bracket.of(name.text()) : Bracket.CALL;
    open(bracket);
    if (bracket == Bracket.EXTRACT && tokens.isName(at)) {
      roles[at] = WordRole.FIELD;
      skip(1, false);
    } else if ((isInCallOf("xmlelement") || isInCallOf("xmlpi"))
        && tokens.isWord(at, "name")
        && tokens.isName(at + 1)) {
      // The word behind NAME names an element: XMLELEMENT(NAME title, …).
      keyword(2, false);
    }
  }
}

package dev.schemac.core.text;

import java.util.List;

/**
 * Says what each word of an SQL expression is, as PostgreSQL's parser takes it. It goes over the
 * tokens once, and knows at each word whether a value is expected there or has just ended: that is
 * what tells a column from a word of the grammar.
 *
 * <p>It finds no errors of syntax; in a text that PostgreSQL refuses, words get some role.
 */
public final class NameResolver {

  private final ExpressionScan scan;
  private final TypeExtent types;
  private final WordsForValues values;
  private final WordsBehindValues behind;

  private NameResolver(List<Token> tokens) {
    scan = new ExpressionScan(tokens);
    types = new TypeExtent(scan.tokens, scan.roles);
    values = new WordsForValues(scan, types);
    behind = new WordsBehindValues(scan, types);
  }

  /** The role of each token. */
  public static WordRole[] roles(List<Token> tokens) {
    NameResolver resolver = new NameResolver(tokens);
    resolver.run();
    return resolver.scan.roles;
  }

  private void run() {
    while (scan.at < scan.tokens.size()) {
      Token token = scan.tokens.get(scan.at);
      if (!token.isName()) {
        noWord(token);
      } else if (scan.valueExpected) {
        values.word(token);
      } else {
        behind.word(token);
      }
    }
    scan.endCases();
  }

  private void noWord(Token token) {
    switch (token.text()) {
      case "(" -> scan.open(isQuery(scan.at + 1) ? Bracket.SUBQUERY : Bracket.GROUP);
      case "[" -> scan.open(Bracket.SUBSCRIPT);
      case ")", "]" -> scan.close();
      case "." -> field();
      case "::" -> {
        scan.skip(1, false);
        types.next(scan);
      }
      case "*" -> {
        boolean all = scan.valueExpected && scan.tokens.is(scan.at - 1, "(");
        scan.skip(1, !all);
      }
      default -> {
        boolean literal = token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.NUMBER;
        scan.skip(1, !literal);
      }
    }
  }

  private boolean isQuery(int i) {
    TokenRow tokens = scan.tokens;
    return tokens.isWord(i, "select")
        || tokens.isWord(i, "with")
        || tokens.isWord(i, "table")
        || (tokens.isWord(i, "values") && tokens.is(i + 1, "("));
  }

  /** What stands behind a value and a dot: {@code (a).b}, {@code a[1].b}. */
  private void field() {
    boolean name = scan.tokens.isName(scan.at + 1);
    if (name) {
      scan.roles[scan.at + 1] = WordRole.FIELD;
    }
    boolean named = name || scan.tokens.is(scan.at + 1, "*");
    scan.skip(named ? 2 : 1, false);
  }
}

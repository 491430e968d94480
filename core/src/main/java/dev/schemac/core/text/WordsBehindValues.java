package dev.schemac.core.text;

import java.util.Set;

/** The words that stand behind a value: operators such as {@code AND} and {@code IS NOT NULL}. */
final class WordsBehindValues {

  /** What may follow {@code IS JSON}. */
  private static final Set<String> JSON_TESTS =
      Set.of("value", "scalar", "array", "object", "with", "without", "unique", "keys");

  private final ExpressionScan scan;
  private final TokenRow tokens;
  private final TypeExtent types;

  WordsBehindValues(ExpressionScan scan, TypeExtent types) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.types = types;
  }

  void word(Token token) {
    if (token.kind() == Token.Kind.QUOTED) {
      other(token);
      return;
    }
    int next = scan.at + 1;
    switch (token.text()) {
      case "and", "or", "in", "like", "ilike", "escape", "overlaps", Keywords.AT_TIME_ZONE ->
          scan.keyword(1, true);
      case "when", "then", "else" -> scan.keyword(1, true);
      case "from", "for", "placing", "using", "where" -> scan.keyword(1, true);
      case "not", "isnull", "notnull" -> scan.keyword(1, false);
      case "similar" -> scan.keyword(tokens.isWord(next, "to") ? 2 : 1, true);
      case "between" -> {
        boolean symmetry = tokens.isWord(next, "symmetric") || tokens.isWord(next, "asymmetric");
        scan.keyword(symmetry ? 2 : 1, true);
      }
      case "is" -> test();
      case "collate" -> collation();
      case "end" -> end();
      case "order", "group", "partition" -> {
        boolean by = tokens.isWord(next, "by");
        scan.keyword(by ? 2 : 1, by);
      }
      case "filter", "over" -> clause(1, token);
      case "within" -> clause(tokens.isWord(next, "group") ? 2 : 1, token);
      case "operator" -> {
        if (!scan.qualifiedOperator()) {
          other(token);
        }
      }
      case "as" -> as();
      case "at" -> {
        if (tokens.isWord(next, "local")) {
          scan.keyword(2, false);
        } else {
          other(token);
        }
      }
      default -> other(token);
    }
  }

  /** {@code IS [NOT] DISTINCT FROM}, before a value, or a test such as {@code IS NOT NULL}. */
  private void test() {
    int what = tokens.isWord(scan.at + 1, "not") ? scan.at + 2 : scan.at + 1;
    if (tokens.isWord(what, "distinct")) {
      int end = tokens.isWord(what + 1, "from") ? what + 2 : what + 1;
      scan.keyword(end - scan.at, true);
      return;
    }
    if (!tokens.isName(what)) {
      scan.keyword(what - scan.at, true);
      return;
    }
    int end = what + 1;
    if (tokens.isWord(end, "normalized")) {
      end++;
    } else if (tokens.isWord(what, "json")) {
      while (tokens.isName(end) && JSON_TESTS.contains(tokens.get(end).text())) {
        end++;
      }
    }
    scan.keyword(end - scan.at, false);
  }

  private void collation() {
    scan.keyword(1, false);
    while (tokens.isName(scan.at) && tokens.is(scan.at + 1, ".")) {
      scan.roles[scan.at] = WordRole.QUALIFIER;
      scan.skip(2, false);
    }
    if (tokens.isName(scan.at)) {
      scan.roles[scan.at] = WordRole.COLLATION;
      scan.skip(1, false);
    }
  }

  private void end() {
    if (scan.brackets.top() == Bracket.CASE) {
      scan.brackets.pop();
    }
    scan.keyword(1, false);
  }

  private void clause(int words, Token token) {
    if (tokens.is(scan.at + words, "(")) {
      scan.keyword(words, false);
      scan.open(Bracket.CLAUSE);
    } else {
      other(token);
    }
  }

  private void as() {
    if (scan.brackets.top() == Bracket.CAST || scan.isInCallOf("xmlserialize")) {
      scan.keyword(1, false);
      types.next(scan);
    } else {
      boolean named = tokens.isName(scan.at + 1);
      scan.keyword(named ? 2 : 1, !named);
    }
  }

  /** What has no meaning of its own here: a clause's word, an alias, an operator class. */
  private void other(Token token) {
    if (scan.brackets.inSubquery()) {
      if (token.kind() == Token.Kind.WORD && Keywords.isReserved(token.text())) {
        scan.keyword(1, true);
      } else {
        scan.name();
      }
    } else if (scan.brackets.top() == Bracket.JSON || scan.brackets.top() == Bracket.XML) {
      argumentOption(token);
    } else {
      scan.roles[scan.at] = scan.brackets.isEmpty() ? WordRole.TRAILING : WordRole.KEYWORD;
      scan.skip(1, false);
    }
  }

  private void argumentOption(Token token) {
    switch (token.text()) {
      case "returning" -> {
        scan.keyword(1, false);
        types.next(scan);
      }
      case "passing" -> {
        boolean by =
            tokens.isWord(scan.at + 1, "by")
                && (tokens.isWord(scan.at + 2, "ref") || tokens.isWord(scan.at + 2, "value"));
        scan.keyword(by ? 3 : 1, true);
      }
      case "value", "default" -> scan.keyword(1, true);
      default -> scan.keyword(1, false);
    }
  }
}

package dev.schemac.core.text;

import java.util.Set;

/** The words that stand where a value is expected: columns, functions, types, {@code NOT}. */
final class WordsForValues {

  /** Reserved words that are values by themselves; a precision may follow some. */
  private static final Set<String> VALUES =
      Set.of(
          "current_catalog",
          "current_date",
          "current_role",
          "current_schema",
          "current_time",
          "current_timestamp",
          "current_user",
          "localtime",
          "localtimestamp",
          "session_user",
          "system_user",
          "user");

  /** Those of {@link #isGrammarOfFunction} behind which no value is expected. */
  private static final Set<String> ENDING_ARGUMENT =
      Set.of("yes", "value", "nfc", "nfd", "nfkc", "nfkd");

  private final ExpressionScan scan;
  private final TokenRow tokens;
  private final TypeExtent types;

  WordsForValues(ExpressionScan scan, TypeExtent types) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.types = types;
  }

  void word(Token token) {
    int next = scan.at + 1;
    if (tokens.is(next, "=>") || tokens.is(next, ":=")) {
      scan.roles[scan.at] = WordRole.ARGUMENT;
      scan.skip(2, true);
    } else if (token.kind() == Token.Kind.WORD && isGrammarOfFunction(token.text())) {
      scan.keyword(1, !ENDING_ARGUMENT.contains(token.text()));
    } else if (types.literal(scan)) {
      return;
    } else if (token.kind() == Token.Kind.QUOTED) {
      scan.name();
    } else {
      unquoted(token.text());
    }
  }

  /** Key words that stand before an argument in the parentheses of some functions. */
  private boolean isGrammarOfFunction(String word) {
    boolean first = tokens.is(scan.at - 1, "(");
    boolean alone = tokens.is(scan.at + 1, ",") || tokens.is(scan.at + 1, ")");
    return switch (word) {
      case "both", "leading", "trailing" -> first && scan.brackets.top() == Bracket.TRIM;
      case "from" -> scan.brackets.top() == Bracket.TRIM;
      case "where" -> first && scan.brackets.top() == Bracket.CLAUSE;
      case "document", "content" ->
          first
              && !alone
              && (scan.isInCallOf("xmlparse") || scan.isInCallOf("xmlserialize"))
              && !tokens.isOperator(scan.at + 1);
      case "version", "standalone" -> tokens.is(scan.at - 1, ",") && scan.isInCallOf("xmlroot");
      case "no", "yes", "value" ->
          scan.isInCallOf("xmlroot") && scan.roles[scan.at - 1] == WordRole.KEYWORD;
      case "nfc", "nfd", "nfkc", "nfkd" ->
          tokens.is(scan.at - 1, ",") && scan.brackets.top() == Bracket.NORMALIZE;
      default -> false;
    };
  }

  private void unquoted(String word) {
    int next = scan.at + 1;
    switch (word) {
      case "not" -> scan.keyword(1, true);
      case "null", "true", "false" -> scan.keyword(1, false);
      case "default" -> keywordOrMisplaced(tokens.size() == 1, false);
      case "case" -> {
        scan.brackets.push(Bracket.CASE, scan.at);
        scan.keyword(1, true);
      }
      case "when" -> keywordOrMisplaced(tokens.isWord(scan.at - 1, "case"), true);
      case "array" -> keywordOrMisplaced(tokens.is(next, "[") || tokens.is(next, "("), true);
      case "any", "some" -> keywordOrMisplaced(tokens.is(next, "("), true);
      case "all", "distinct" -> {
        boolean argument = isFirstArgument() && beginsValue(next);
        keywordOrMisplaced(argument || tokens.is(next, "("), true);
      }
      case "variadic" -> {
        boolean argument = tokens.is(scan.at - 1, "(") || tokens.is(scan.at - 1, ",");
        keywordOrMisplaced(argument && beginsValue(next), true);
      }
      case "collation" -> {
        if (tokens.isWord(next, "for")) {
          scan.keyword(2, true);
        } else {
          misplaced();
        }
      }
      case "order", "partition" -> {
        if (scan.brackets.top() == Bracket.CLAUSE && tokens.isWord(next, "by")) {
          scan.keyword(2, true);
        } else {
          valueOrName(word);
        }
      }
      case "unbounded", "current" -> {
        if (scan.brackets.top() == Bracket.CLAUSE && tokens.isName(next)) {
          scan.keyword(2, false);
        } else {
          scan.name();
        }
      }
      case "row", "exists" -> {
        if (tokens.is(next, "(")) {
          scan.keyword(1, true);
        } else {
          scan.name();
        }
      }
      case "operator" -> {
        if (!scan.qualifiedOperator()) {
          scan.name();
        }
      }
      default -> valueOrName(word);
    }
  }

  private boolean isFirstArgument() {
    return tokens.is(scan.at - 1, "(") && scan.brackets.top() != Bracket.GROUP;
  }

  private boolean beginsValue(int i) {
    return tokens.isName(i) || tokens.isString(i) || tokens.is(i, "(");
  }

  private void valueOrName(String word) {
    boolean call = tokens.is(scan.at + 1, "(");
    if (VALUES.contains(word) && !(call && word.equals("current_schema"))) {
      scan.roles[scan.at] = WordRole.VALUE;
      scan.skip(1, false);
      if (call) {
        scan.open(Bracket.CALL);
      }
    } else if (Keywords.isReserved(word)
        && !(call && (Keywords.canNameFunction(word) || word.equals("cast")))) {
      misplaced();
    } else {
      scan.name();
    }
  }

  private void keywordOrMisplaced(boolean keyword, boolean thenValue) {
    if (keyword) {
      scan.keyword(1, thenValue);
    } else {
      misplaced();
    }
  }

  private void misplaced() {
    if (scan.brackets.inSubquery()) {
      // The clauses of a query begin with reserved words, and most go on with a value.
      scan.keyword(1, true);
    } else {
      scan.roles[scan.at] = WordRole.MISPLACED;
      scan.skip(1, false);
    }
  }
}

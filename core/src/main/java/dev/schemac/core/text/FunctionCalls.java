package dev.schemac.core.text;

import java.util.ArrayList;
import java.util.List;

/** The calls of functions in SQL text, those within subqueries left out. */
final class FunctionCalls {

  /**
   * A call.
   *
   * @param name the function's name as PostgreSQL looks it up
   * @param builtIn whether the name can be that of a function of PostgreSQL
   * @param arguments the tokens of each argument
   * @param isWindow whether {@code OVER} follows
   */
  record Call(String name, boolean builtIn, List<List<Token>> arguments, boolean isWindow) {

    /** The call as a message names it. */
    String text() {
      return name + (arguments.isEmpty() ? "()" : "(…)");
    }
  }

  private final List<Token> tokens;
  private final List<Call> calls = new ArrayList<>();

  private FunctionCalls(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Call> of(List<Token> tokens) {
    FunctionCalls found = new FunctionCalls(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (found.opensQuery(i)) {
        i = closing(tokens, i);
      } else if (found.isCall(i)) {
        found.add(i);
      }
    }
    return found.calls;
  }

  /** Whether the tokens hold a query. */
  static boolean haveQuery(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isWord("select")) {
        return true;
      }
    }
    return false;
  }

  private boolean opensQuery(int i) {
    Token next = tokens.get(i + 1);
    return tokens.get(i).is("(")
        && (next.isWord("select") || next.isWord("with") || next.isWord("values"));
  }

  private boolean isCall(int i) {
    boolean named = tokens.get(i).isIdentifier() || tokens.get(i).isWord("cast");
    if (!named || !tokens.get(i + 1).is("(")) {
      return false;
    }
    int start = schemaOf(i);
    boolean isType =
        start > 0 && (tokens.get(start - 1).is("::") || tokens.get(start - 1).isWord("as"));
    int behind = closing(tokens, i + 1) + 1;
    boolean isTypedLiteral =
        behind < tokens.size() && tokens.get(behind).kind() == Token.Kind.STRING;
    return !isType && !isTypedLiteral;
  }

  /** Where the name of a function begins with its schema. */
  private int schemaOf(int i) {
    return i > 1 && tokens.get(i - 1).is(".") ? i - 2 : i;
  }

  private void add(int i) {
    int close = closing(tokens, i + 1);
    List<List<Token>> arguments = new ArrayList<>();
    int start = i + 2;
    int depth = 0;
    for (int at = start; at <= close; at++) {
      Token token = tokens.get(at);
      boolean ends = depth == 0 && (at == close || token.is(","));
      if (ends && at > start) {
        arguments.add(tokens.subList(start, at));
      }
      start = ends ? at + 1 : start;
      depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
    }
    int schema = schemaOf(i);
    boolean builtIn = schema == i || tokens.get(schema).text().equals(SqlType.BUILT_IN);
    boolean isWindow = close + 1 < tokens.size() && tokens.get(close + 1).isWord("over");
    calls.add(new Call(tokens.get(i).text(), builtIn, arguments, isWindow));
  }

  /** Where a bracket closes. */
  static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if ((token.is(")") || token.is("]")) && --depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }
}

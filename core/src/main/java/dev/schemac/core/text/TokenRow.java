package dev.schemac.core.text;

import java.util.List;

/** The tokens of a text, asked for by their place; beyond either end there is nothing. */
record TokenRow(List<Token> tokens) {

  Token get(int i) {
    return tokens.get(i);
  }

  int size() {
    return tokens.size();
  }

  /** Whether this operator or punctuation stands there. */
  boolean is(int i, String text) {
    return isThere(i) && tokens.get(i).is(text);
  }

  /** Whether this word stands there without quotes. */
  boolean isWord(int i, String word) {
    return isThere(i) && tokens.get(i).isWord(word);
  }

  /** Whether a name or a key word stands there. */
  boolean isName(int i) {
    return isThere(i) && tokens.get(i).isName();
  }

  boolean isOperator(int i) {
    return isThere(i) && tokens.get(i).kind() == Token.Kind.OPERATOR;
  }

  boolean isString(int i) {
    return isThere(i) && tokens.get(i).kind() == Token.Kind.STRING;
  }

  /** Behind the bracket that closes the one that opens there. */
  int closed(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return tokens.size();
  }

  private boolean isThere(int i) {
    return i >= 0 && i < tokens.size();
  }
}

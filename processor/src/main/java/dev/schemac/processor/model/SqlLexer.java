package dev.schemac.processor.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Cuts SQL text into tokens as PostgreSQL's scanner does (manual, section 4.1), and refuses what
 * cannot stand inside a larger statement: comments, semicolons, parameters, open quotes and open
 * brackets.
 */
final class SqlLexer {

  private static final String OPERATOR_CHARS = "+-*/<>=~!@#%^&|`?";

  /** An operator of several characters may end in + or - only if it has one of these. */
  private static final String LETS_SIGN_END = "~!@#%^&|`?";

  private final String sql;
  private int at;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Character> open = new ArrayDeque<>();

  private SqlLexer(String sql) {
    this.sql = sql;
  }

  static List<Token> lex(String sql) throws BadSqlException {
    SqlLexer lexer = new SqlLexer(sql);
    lexer.run();
    return lexer.tokens;
  }

  private void run() throws BadSqlException {
    boolean newline = false;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (isSpace(c)) {
        newline |= c == '\n' || c == '\r';
        at++;
      } else {
        token(c, newline);
        newline = false;
      }
    }
    if (!open.isEmpty()) {
      throw new BadSqlException("'" + open.peek() + "' is not closed");
    }
    if (tokens.isEmpty()) {
      throw new BadSqlException("it is empty");
    }
  }

  private void token(char c, boolean afterNewline) throws BadSqlException {
    if (c == '\'') {
      string("", afterNewline, false);
    } else if (c == '"') {
      quotedIdentifier();
    } else if (isIdentifierStart(c)) {
      word(afterNewline);
    } else if (isDigit(c) || (c == '.' && at + 1 < sql.length() && isDigit(sql.charAt(at + 1)))) {
      number();
    } else if (c == '$') {
      dollarString();
    } else if (OPERATOR_CHARS.indexOf(c) >= 0) {
      operator();
    } else {
      punctuation(c);
    }
  }

  private void punctuation(char c) throws BadSqlException {
    switch (c) {
      case '(', '[' -> open.push(c);
      case ')', ']' -> {
        if (open.isEmpty() || open.pop() != (c == ')' ? '(' : '[')) {
          throw new BadSqlException("'" + c + "' closes nothing");
        }
      }
      case ';' -> throw new BadSqlException("a ';' would end the statement");
      case ',', '.' -> {}
      case ':' -> {
        if (sql.startsWith("::", at) || sql.startsWith(":=", at)) {
          add(Token.Kind.OPERATOR, sql.substring(at, at + 2));
          at += 2;
          return;
        }
      }
      default ->
          throw new BadSqlException(
              String.format(
                  Locale.ROOT, "the character '%s' (U+%04X) has no place in it", c, (int) c));
    }
    add(Token.Kind.PUNCTUATION, String.valueOf(c));
    at++;
  }

  private void word(boolean afterNewline) throws BadSqlException {
    int start = at;
    while (at < sql.length() && isIdentifierPart(sql.charAt(at))) {
      at++;
    }
    String word = foldCase(sql.substring(start, at));
    if (at < sql.length() && sql.charAt(at) == '\'') {
      switch (word) {
        case "e" -> {
          string("E", afterNewline, true);
          return;
        }
        case "b", "x", "n" -> {
          string(word.toUpperCase(Locale.ROOT), afterNewline, false);
          return;
        }
        default -> {}
      }
    }
    if (word.equals("u") && (sql.startsWith("&'", at) || sql.startsWith("&\"", at))) {
      throw new BadSqlException("U& escapes are not read; write the characters themselves");
    }
    add(Token.Kind.WORD, word);
    joinAtTimeZone();
  }

  private void joinAtTimeZone() {
    int size = tokens.size();
    if (size >= 3
        && tokens.get(size - 1).isWord("zone")
        && tokens.get(size - 2).isWord("time")
        && tokens.get(size - 3).isWord("at")) {
      tokens.subList(size - 3, size).clear();
      add(Token.Kind.WORD, Keywords.AT_TIME_ZONE);
    }
  }

  private void string(String prefix, boolean afterNewline, boolean backslashes)
      throws BadSqlException {
    int start = ++at;
    while (true) {
      if (at >= sql.length()) {
        throw new BadSqlException("a string literal is not closed");
      }
      char c = sql.charAt(at);
      if (c == '\0') {
        throw new BadSqlException("a string literal cannot hold the character U+0000");
      } else if (c == '\\' && backslashes) {
        at = Math.min(at + 2, sql.length());
      } else if (c != '\'') {
        at++;
      } else if (sql.startsWith("''", at)) {
        at += 2;
      } else {
        break;
      }
    }
    String body = sql.substring(start, at++);
    int last = tokens.size() - 1;
    // 'a'<newline>'b' is one literal; on one line it is a syntax error that is left to PostgreSQL.
    if (afterNewline && prefix.isEmpty() && last >= 0 && isQuoteString(tokens.get(last))) {
      String before = tokens.get(last).text();
      tokens.set(
          last,
          new Token(Token.Kind.STRING, before.substring(0, before.length() - 1) + body + "'"));
    } else {
      add(Token.Kind.STRING, prefix + "'" + body + "'");
    }
  }

  private static boolean isQuoteString(Token token) {
    return token.kind() == Token.Kind.STRING && token.text().startsWith("'");
  }

  private void quotedIdentifier() throws BadSqlException {
    StringBuilder name = new StringBuilder();
    at++;
    while (true) {
      int quote = sql.indexOf('"', at);
      if (quote < 0) {
        throw new BadSqlException("a quoted identifier is not closed");
      }
      name.append(sql, at, quote);
      at = quote + 1;
      if (at < sql.length() && sql.charAt(at) == '"') {
        name.append('"');
        at++;
      } else {
        break;
      }
    }
    if (name.isEmpty()) {
      throw new BadSqlException("a quoted identifier is empty");
    }
    String identifier = name.toString();
    // Quotes that change nothing are dropped, so that "email" and email compare equal.
    boolean needless = Identifiers.needsNoQuotes(identifier);
    add(needless ? Token.Kind.WORD : Token.Kind.QUOTED, identifier);
  }

  private void dollarString() throws BadSqlException {
    int tagEnd = at + 1;
    while (tagEnd < sql.length()
        && isIdentifierPart(sql.charAt(tagEnd))
        && sql.charAt(tagEnd) != '$') {
      tagEnd++;
    }
    boolean parameter = at + 1 < sql.length() && isDigit(sql.charAt(at + 1));
    if (parameter || tagEnd >= sql.length() || sql.charAt(tagEnd) != '$') {
      throw new BadSqlException("a parameter such as $1 has no value in a migration");
    }
    String tag = sql.substring(at, tagEnd + 1);
    int end = sql.indexOf(tag, tagEnd + 1);
    if (end < 0) {
      throw new BadSqlException("a string literal that begins with " + tag + " is not closed");
    }
    add(Token.Kind.STRING, sql.substring(at, end + tag.length()));
    at = end + tag.length();
  }

  private void number() {
    int start = at;
    while (at < sql.length() && isNumberPart(start)) {
      at++;
    }
    add(Token.Kind.NUMBER, sql.substring(start, at).toLowerCase(Locale.ROOT));
  }

  private boolean isNumberPart(int start) {
    char c = sql.charAt(at);
    if (c == '+' || c == '-') {
      char before = sql.charAt(at - 1);
      boolean hex =
          at - start > 1 && (sql.charAt(start + 1) == 'x' || sql.charAt(start + 1) == 'X');
      return at > start
          && (before == 'e' || before == 'E')
          && !hex
          && at + 1 < sql.length()
          && isDigit(sql.charAt(at + 1));
    }
    return isDigit(c) || c == '.' || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void operator() throws BadSqlException {
    int start = at;
    while (at < sql.length() && OPERATOR_CHARS.indexOf(sql.charAt(at)) >= 0) {
      if (sql.startsWith("--", at) || sql.startsWith("/*", at)) {
        throw new BadSqlException("comments are not kept; put them into Java");
      }
      at++;
    }
    int end = at;
    while (end - start > 1 && isSign(sql.charAt(end - 1)) && !letsSignEnd(start, end)) {
      end--;
    }
    at = end;
    String operator = sql.substring(start, end);
    add(Token.Kind.OPERATOR, operator.equals("!=") ? "<>" : operator);
  }

  private boolean letsSignEnd(int start, int end) {
    for (int i = start; i < end; i++) {
      if (LETS_SIGN_END.indexOf(sql.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void add(Token.Kind kind, String text) {
    tokens.add(new Token(kind, text));
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isIdentifierStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isIdentifierPart(char c) {
    return isIdentifierStart(c) || isDigit(c) || c == '$';
  }

  /** PostgreSQL folds ASCII letters only where the database's encoding is UTF-8. */
  private static String foldCase(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return folded.toString();
  }
}

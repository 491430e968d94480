package dev.schemac.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Cuts SQL text into tokens as PostgreSQL's scanner does (manual, section 4.1), and refuses what
 * cannot stand inside a larger statement: comments, semicolons, parameters, open quotes and open
 * brackets.
 */
public final class SqlLexer {

  private static final String OPERATOR_CHARS = "+-*/<>=~!@#%^&|`?";

  /**
   * How many brackets may be open at once. PostgreSQL's parser gives up between 1,600 and 10,000,
   * depending on what stands between them (measured on 15 and 18).
   */
  static final int MAX_OPEN = 1000;

  /** An operator of several characters may end in + or - only if it has one of these. */
  private static final String LETS_SIGN_END = "~!@#%^&|`?";

  private final String sql;
  private final int maxOpen;
  private int at;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Character> open = new ArrayDeque<>();

  private SqlLexer(String sql, int maxOpen) {
    this.sql = sql;
    this.maxOpen = maxOpen;
  }

  /** Reads a text of a person. */
  public static List<Token> lex(String sql) throws BadSqlException {
    SqlLexer lexer = new SqlLexer(sql, MAX_OPEN);
    lexer.run();
    return lexer.tokens;
  }

  /** Reads a canonical text, which may be made of several that a person wrote. */
  static List<Token> relex(String canonical) throws BadSqlException {
    SqlLexer lexer = new SqlLexer(canonical, Integer.MAX_VALUE);
    lexer.run();
    return lexer.tokens;
  }

  private void run() throws BadSqlException {
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (isSpace(c)) {
        at++;
      } else {
        token(c);
      }
    }
    if (!open.isEmpty()) {
      throw new BadSqlException("'" + open.peek() + "' is not closed");
    }
    if (tokens.isEmpty()) {
      throw new BadSqlException("it is empty");
    }
  }

  private void token(char c) throws BadSqlException {
    if (c == '\'') {
      string("");
    } else if (c == '"') {
      quotedIdentifier();
    } else if (isIdentifierStart(c)) {
      word();
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
      case '(', '[' -> {
        if (open.size() == maxOpen) {
          throw new BadSqlException(
              "more than "
                  + maxOpen
                  + " brackets are open at once, which PostgreSQL may not take; nest fewer");
        }
        open.push(c);
      }
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
      default -> {
        visible(String.valueOf(c));
        throw new BadSqlException(
            String.format(
                Locale.ROOT, "the character '%s' (U+%04X) has no place in it", c, (int) c));
      }
    }
    add(Token.Kind.PUNCTUATION, String.valueOf(c));
    at++;
  }

  private void word() throws BadSqlException {
    int start = at;
    while (at < sql.length() && isIdentifierPart(sql.charAt(at))) {
      at++;
    }
    String word = foldCase(visible(sql.substring(start, at)));
    if (at < sql.length() && sql.charAt(at) == '\'') {
      switch (word) {
        case "e", "b", "x", "n" -> {
          string(word.toUpperCase(Locale.ROOT));
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

  /**
   * A literal in single quotes. {@code 'a'<newline>'b'} is one literal, whatever stands before its
   * first quote; on one line it is a syntax error that is left to PostgreSQL.
   */
  private void string(String prefix) throws BadSqlException {
    boolean backslashes = prefix.equals("E");
    StringBuilder body = new StringBuilder();
    do {
      String segment = segment(backslashes);
      if (backslashes && endsInShortEscape(body) && isHexDigit(segment)) {
        body.append(String.format(Locale.ROOT, "\\x%02x", (int) segment.charAt(0)));
        segment = segment.substring(1);
      }
      body.append(segment);
    } while (goesOnInNextLine());
    String literal = prefix + "'" + body + "'";
    if (!prefix.isEmpty() && !backslashes && !StringLiteral.isPlain(literal)) {
      throw new BadSqlException(
          "a literal "
              + prefix
              + "'…' cannot hold "
              + Objects.requireNonNullElse(
                  HiddenCharacters.firstIn(literal), "a blank before a line end")
              + ", since it has no escapes; write it as '…'");
    }
    add(Token.Kind.STRING, literal);
  }

  /** What stands between two quotes; leaves the lexer behind the second. */
  private String segment(boolean backslashes) throws BadSqlException {
    int start = ++at;
    while (true) {
      if (at >= sql.length()) {
        throw new BadSqlException("a string literal is not closed");
      }
      char c = sql.charAt(at);
      if (c == '\\' && backslashes) {
        at = Math.min(at + 2, sql.length());
      } else if (c != '\'') {
        at++;
      } else if (sql.startsWith("''", at)) {
        at += 2;
      } else {
        break;
      }
    }
    String segment = sql.substring(start, at++);
    if (segment.indexOf('\0') >= 0) {
      throw new BadSqlException("a string literal cannot hold the character U+0000");
    }
    if (HiddenCharacters.hasHalf(segment)) {
      throw new BadSqlException("a string literal holds half of a surrogate pair; write both");
    }
    return segment;
  }

  /** Whether the literal that was just read goes on; if so, goes to the quote where it does. */
  private boolean goesOnInNextLine() {
    boolean newline = false;
    int next = at;
    while (next < sql.length() && isSpace(sql.charAt(next))) {
      newline |= sql.charAt(next) == '\n' || sql.charAt(next) == '\r';
      next++;
    }
    if (!newline || next >= sql.length() || sql.charAt(next) != '\'') {
      return false;
    }
    at = next;
    return true;
  }

  /** Whether a digit behind it would become a part of the escape in which it ends. */
  private static boolean endsInShortEscape(CharSequence body) {
    int last = body.length() - 1;
    for (int i = last; i > 0 && i > last - 3; i--) {
      if (body.charAt(i - 1) == '\\') {
        return true;
      }
    }
    return false;
  }

  private static boolean isHexDigit(String segment) {
    return !segment.isEmpty() && Character.digit(segment.charAt(0), 16) >= 0;
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
    String hidden = HiddenCharacters.firstInName(identifier);
    if (hidden != null) {
      throw new BadSqlException("a quoted identifier cannot hold the character " + hidden);
    }
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
    String tag = visible(sql.substring(at, tagEnd + 1));
    int end = sql.indexOf(tag, tagEnd + 1);
    if (end < 0) {
      throw new BadSqlException("a string literal that begins with " + tag + " is not closed");
    }
    String body = sql.substring(tagEnd + 1, end).replace("\r\n", "\n");
    String hidden = HiddenCharacters.firstIn(body);
    if (hidden != null) {
      throw new BadSqlException(
          "a literal that begins with "
              + tag
              + " cannot hold the character "
              + hidden
              + ", since it has no escapes; write it as '…'");
    }
    add(Token.Kind.STRING, tag + body + tag);
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

  /** The same text, outside of literals, where every character is to be seen. */
  private static String visible(String text) throws BadSqlException {
    String hidden = HiddenCharacters.firstIn(text);
    if (hidden != null) {
      throw new BadSqlException(
          "the character " + hidden + ", which a reader cannot see, stands outside a literal");
    }
    return text;
  }

  private void add(Token.Kind kind, String text) {
    tokens.add(new Token(kind, text));
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
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

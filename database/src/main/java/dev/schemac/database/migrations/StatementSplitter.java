package dev.schemac.database.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a script into statements where {@code psql} does: at semicolons outside of literals, quoted
 * identifiers, dollar quotes, comments, parentheses and {@code BEGIN ATOMIC} bodies of functions.
 */
final class StatementSplitter {

  private static final Pattern COPY_FROM_STDIN =
      Pattern.compile("COPY\\b.*\\bFROM\\s+STDIN\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Ends the rows of a {@code COPY} on a line of its own. */
  private static final String END_OF_ROWS = "\\.";

  private final String script;
  private final SqlSkipper skipper;
  private final List<MigrationStatement> statements = new ArrayList<>();

  /** Where the next character stands. */
  private int at;

  /** Where the first word of the statement stands; negative before there is one. */
  private int start = -1;

  private int parentheses;

  /** The line of the place {@link #counted}. */
  private int line = 1;

  private int counted;

  /** How many {@code BEGIN} and {@code CASE} of a function's body are open, as psql counts them. */
  private int bodies;

  /** The first words of the statement, in upper case: as many as say whether it has a body. */
  private final List<String> words = new ArrayList<>();

  private StatementSplitter(String script) {
    this.script = script;
    this.skipper = new SqlSkipper(script);
  }

  static List<MigrationStatement> split(String script) {
    StatementSplitter splitter = new StatementSplitter(script);
    while (splitter.at < script.length()) {
      splitter.step();
    }
    splitter.end(script.length());
    return splitter.statements;
  }

  private void step() {
    char c = script.charAt(at);
    int comment = skipper.comment(at);
    if (Character.isWhitespace(c) || c == '\uFEFF') {
      at++;
    } else if (comment > at) {
      at = comment;
    } else if (c == ';' && parentheses == 0 && bodies == 0) {
      end(at);
      at++;
    } else {
      code(c);
    }
  }

  private void code(char c) {
    start = start < 0 ? at : start;
    int quoted = skipper.quoted(at);
    if (quoted > at) {
      at = quoted;
    } else if (Character.isLetter(c) || c == '_') {
      word();
    } else if (Character.isDigit(c)) {
      at = skipper.word(at);
    } else {
      parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
      at++;
    }
  }

  private void word() {
    int end = skipper.word(at);
    String word = script.substring(at, end).toUpperCase(Locale.ROOT);
    at = end;
    if (words.size() < 4) {
      words.add(word);
    }
    if (!isRoutine()) {
      return;
    }
    switch (word) {
      case "BEGIN" -> bodies++;
      case "CASE" -> bodies += bodies > 0 ? 1 : 0;
      case "END" -> bodies -= bodies > 0 ? 1 : 0;
      default -> {}
    }
  }

  private boolean isRoutine() {
    return words.get(0).equals("CREATE")
        && (words.contains("FUNCTION") || words.contains("PROCEDURE"));
  }

  private void end(int end) {
    if (start >= 0) {
      String sql = script.substring(start, end);
      String copied = COPY_FROM_STDIN.matcher(sql).matches() ? rows() : null;
      statements.add(new MigrationStatement(sql, lineAt(start), copied));
    }
    start = -1;
    parentheses = 0;
    bodies = 0;
    words.clear();
  }

  /** The line of a place that is not before the last one that was asked for. */
  private int lineAt(int place) {
    for (; counted < place; counted++) {
      line += script.charAt(counted) == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Reads the lines behind a {@code COPY}, and leaves {@link #at} before what follows them. */
  private String rows() {
    StringBuilder rows = new StringBuilder();
    int lineEnd = script.indexOf('\n', at);
    while (lineEnd >= 0) {
      int next = script.indexOf('\n', lineEnd + 1);
      String text = script.substring(lineEnd + 1, next < 0 ? script.length() : next);
      if (text.stripTrailing().equals(END_OF_ROWS)) {
        at = next < 0 ? script.length() - 1 : next;
        return rows.toString();
      }
      rows.append(text).append('\n');
      lineEnd = next;
    }
    at = script.length() - 1;
    return rows.toString();
  }
}

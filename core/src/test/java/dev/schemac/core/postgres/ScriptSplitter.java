package dev.schemac.core.postgres;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a script into statements where {@code psql} does: at semicolons outside literals, quoted
 * identifiers, dollar quotes, comments and parentheses.
 */
public final class ScriptSplitter {

  private final String script;
  private int at;
  private int depth;
  private int start;
  private boolean code;
  private final List<String> statements = new ArrayList<>();

  private ScriptSplitter(String script) {
    this.script = script;
  }

  public static List<String> split(String script) {
    ScriptSplitter splitter = new ScriptSplitter(script);
    while (splitter.at < script.length()) {
      splitter.step();
    }
    splitter.end();
    return splitter.statements;
  }

  private void step() {
    char c = script.charAt(at);
    if (script.startsWith("--", at)) {
      int newline = script.indexOf('\n', at);
      at = newline < 0 ? script.length() : newline;
      return;
    }
    if (script.startsWith("/*", at)) {
      blockComment();
      return;
    }
    if (c == ';' && depth == 0) {
      end();
      start = ++at;
      return;
    }
    code |= !Character.isWhitespace(c);
    switch (c) {
      case '\'' ->
          quoted('\'', at > 0 && "eE".indexOf(script.charAt(at - 1)) >= 0 && !wordBefore());
      case '"' -> quoted('"', false);
      case '$' -> dollar();
      case '(' -> {
        depth++;
        at++;
      }
      case ')' -> {
        depth--;
        at++;
      }
      default -> at++;
    }
  }

  /** Whether the letter before a quote is the end of a longer word, so that it is no prefix. */
  private boolean wordBefore() {
    return at > 1 && Character.isLetterOrDigit(script.charAt(at - 2));
  }

  private void end() {
    if (code) {
      statements.add(script.substring(start, Math.min(at, script.length())).strip());
    }
    code = false;
  }

  private void quoted(char quote, boolean backslashes) {
    at++;
    while (at < script.length() && script.charAt(at) != quote) {
      at += backslashes && script.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void dollar() {
    int end = at + 1;
    while (end < script.length()
        && Character.isJavaIdentifierPart(script.charAt(end))
        && script.charAt(end) != '$') {
      end++;
    }
    boolean inWord = at > 0 && Character.isJavaIdentifierPart(script.charAt(at - 1));
    if (inWord || end >= script.length() || script.charAt(end) != '$') {
      at++;
      return;
    }
    String tag = script.substring(at, end + 1);
    int close = script.indexOf(tag, end + 1);
    at = close < 0 ? script.length() : close + tag.length();
  }

  private void blockComment() {
    int open = 0;
    do {
      if (script.startsWith("/*", at)) {
        open++;
        at += 2;
      } else if (script.startsWith("*/", at)) {
        open--;
        at += 2;
      } else {
        at++;
      }
    } while (open > 0 && at < script.length());
  }
}

package dev.schemac.database.migrations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the ends of what a script quotes (PostgreSQL manual, "Lexical Structure"). */
final class SqlSkipper {

  private static final Pattern DOLLAR = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

  private final String script;

  SqlSkipper(String script) {
    this.script = script;
  }

  /** Behind the comment that begins at a place, or the place itself if none does. */
  int comment(int at) {
    if (script.startsWith("--", at)) {
      int end = script.indexOf('\n', at);
      return end < 0 ? script.length() : end;
    }
    return script.startsWith("/*", at) ? blockComment(at) : at;
  }

  /** Block comments nest. */
  private int blockComment(int start) {
    int depth = 0;
    int at = start;
    while (at < script.length()) {
      if (script.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (script.startsWith("*/", at)) {
        depth--;
        at += 2;
        if (depth == 0) {
          return at;
        }
      } else {
        at++;
      }
    }
    return at;
  }

  /** Behind the literal or quoted identifier that begins at a place, or the place itself. */
  int quoted(int at) {
    char c = script.charAt(at);
    if (c == '\'') {
      return behindQuote(at, '\'', false);
    } else if (c == '"') {
      return behindQuote(at, '"', false);
    } else if ((c == 'e' || c == 'E') && script.startsWith("'", at + 1)) {
      return behindQuote(at + 1, '\'', true);
    } else if (c == '$') {
      Matcher tag = DOLLAR.matcher(script).region(at, script.length());
      if (tag.lookingAt()) {
        int end = script.indexOf(tag.group(), tag.end());
        return end < 0 ? script.length() : end + tag.group().length();
      }
    }
    return at;
  }

  /** Two quotes in a row go on as two literals without a gap, which ends at the same place. */
  private int behindQuote(int start, char quote, boolean backslashes) {
    for (int at = start + 1; at < script.length(); at++) {
      char c = script.charAt(at);
      if (c == '\\' && backslashes) {
        at++;
      } else if (c == quote) {
        if (at + 1 >= script.length() || script.charAt(at + 1) != quote) {
          return at + 1;
        }
        at++;
      }
    }
    return script.length();
  }

  /** Behind the word that begins at a place. A dollar sign in a word begins no quote. */
  int word(int start) {
    int at = start;
    while (at < script.length()
        && (Character.isLetterOrDigit(script.charAt(at))
            || script.charAt(at) == '_'
            || script.charAt(at) == '$')) {
      at++;
    }
    return at;
  }
}

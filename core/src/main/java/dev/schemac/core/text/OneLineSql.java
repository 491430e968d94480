package dev.schemac.core.text;

/**
 * SQL on one line, as a comment has to have it: a literal with line feeds is written as {@code
 * E'…\n…'}, which means the same text (PostgreSQL manual, section 4.1.2.2).
 */
public final class OneLineSql {

  private final String sql;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private OneLineSql(String sql) {
    this.sql = sql;
  }

  /** The same SQL without line feeds in its literals. */
  public static String of(String sql) {
    return sql.indexOf('\n') < 0 ? sql : new OneLineSql(sql).read();
  }

  private String read() {
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '\'') {
        literal();
      } else if (c == '"') {
        copy(behindQuote('"', false));
      } else if (c == '$' && tagEnd() > at) {
        dollarLiteral(tagEnd());
      } else {
        copy(at + 1);
      }
    }
    return out.toString();
  }

  private void literal() {
    String prefix = prefix();
    boolean escapes = prefix.equals("E");
    int end = behindQuote('\'', escapes);
    String body = sql.substring(at + 1, end - 1);
    boolean national = prefix.equals("N");
    if (body.indexOf('\n') < 0 || !(escapes || national || prefix.isEmpty())) {
      copy(end);
      return;
    } else if (national) {
      // N'…' is short for this, which takes a literal of any form.
      out.setLength(out.length() - 1);
      out.append("nchar ");
    }
    out.append(escapes ? "" : "E");
    append(escapes ? body : body.replace("\\", "\\\\"));
    at = end;
  }

  private void dollarLiteral(int tagEnd) {
    String tag = sql.substring(at, tagEnd);
    int close = sql.indexOf(tag, tagEnd);
    int end = close < 0 ? sql.length() : close + tag.length();
    String body = sql.substring(tagEnd, close < 0 ? sql.length() : close);
    if (body.indexOf('\n') < 0) {
      copy(end);
      return;
    }
    out.append('E');
    append(body.replace("\\", "\\\\").replace("'", "''"));
    at = end;
  }

  /** Appends {@code E'…'} but for its letter. */
  private void append(String body) {
    out.append('\'');
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      boolean escape = c == '\\' && i + 1 < body.length();
      if (c == '\n' || (escape && body.charAt(i + 1) == '\n')) {
        // A backslash before a line feed means the line feed alone.
        out.append("\\n");
        i += escape ? 1 : 0;
      } else if (escape) {
        out.append(c).append(body.charAt(++i));
      } else {
        out.append(c);
      }
    }
    out.append('\'');
  }

  /** The letter that says of what kind the literal is that begins here. */
  private String prefix() {
    boolean ampersand = at > 1 && sql.charAt(at - 1) == '&';
    int letter = ampersand ? at - 2 : at - 1;
    boolean alone = letter == 0 || (letter > 0 && !isNamePart(sql.charAt(letter - 1)));
    boolean is = alone && Character.isLetter(sql.charAt(letter));
    return is ? sql.substring(letter, at) : "";
  }

  private int behindQuote(char quote, boolean escapes) {
    int i = at + 1;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      boolean doubled = c == quote && i + 1 < sql.length() && sql.charAt(i + 1) == quote;
      if (doubled || (escapes && c == '\\')) {
        i += 2;
      } else if (c == quote) {
        return i + 1;
      } else {
        i++;
      }
    }
    return sql.length();
  }

  /** Behind the tag of {@code $tag$} that begins here; where this is none, here. */
  private int tagEnd() {
    if (at > 0 && isNamePart(sql.charAt(at - 1))) {
      return at;
    }
    int i = at + 1;
    while (i < sql.length() && isNamePart(sql.charAt(i)) && sql.charAt(i) != '$') {
      i++;
    }
    boolean digit = i > at + 1 && Character.isDigit(sql.charAt(at + 1));
    return i < sql.length() && sql.charAt(i) == '$' && !digit ? i + 1 : at;
  }

  private void copy(int end) {
    out.append(sql, at, end);
    at = end;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}

package dev.schemac.database.migrations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a script.
 *
 * @param sql its text, with the comments in it and without the semicolon behind it
 * @param line the line of the script that its first word stands in, from 1 on
 * @param copied the rows that follow {@code COPY … FROM STDIN}; null for any other statement
 */
public record MigrationStatement(String sql, int line, @Nullable String copied) {

  /** The statements of a script, in order. */
  public static List<MigrationStatement> of(MigrationFile file) {
    return StatementSplitter.split(file.text());
  }

  /** The line of the script that a place in the statement stands in. */
  int lineOf(int position) {
    int end = Math.min(sql.length(), sql.offsetByCodePoints(0, codePoints(position)));
    return line + (int) sql.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  /** The server counts characters from 1 on. */
  private int codePoints(int position) {
    return Math.max(0, Math.min(position - 1, sql.codePointCount(0, sql.length())));
  }
}

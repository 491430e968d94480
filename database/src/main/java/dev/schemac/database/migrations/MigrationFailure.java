package dev.schemac.database.migrations;

import java.io.Serial;
import java.sql.SQLException;

/** A statement of a migration that the server refused. */
public final class MigrationFailure extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String reason;
  private final String sqlState;

  MigrationFailure(String file, int line, String reason, SQLException cause) {
    super(file + ":" + line + ": " + reason, cause);
    this.file = file;
    this.line = line;
    this.reason = reason;
    this.sqlState = String.valueOf(cause.getSQLState());
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The line that the server points at, or else the first of the statement, from 1 on. */
  public int line() {
    return line;
  }

  /** What the server says, with its detail and hint. */
  public String reason() {
    return reason;
  }

  /** PostgreSQL's code of the error, such as {@code 42P01}. */
  public String sqlState() {
    return sqlState;
  }
}

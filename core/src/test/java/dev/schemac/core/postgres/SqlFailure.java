package dev.schemac.core.postgres;

import java.io.Serial;
import java.sql.SQLException;

/** A statement that PostgreSQL refused, with its text. */
public final class SqlFailure extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String sqlState;

  SqlFailure(String sql, SQLException cause) {
    super(cause.getMessage() + "\nin\n" + sql, cause);
    this.sqlState = String.valueOf(cause.getSQLState());
  }

  /** What PostgreSQL calls the error, such as {@code 55P03}. */
  public String sqlState() {
    return sqlState;
  }
}

package dev.schemac.core.postgres;

import java.io.Serial;
import java.sql.SQLException;

/** A statement that PostgreSQL refused, with its text. */
public final class SqlFailure extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  SqlFailure(String sql, SQLException cause) {
    super(cause.getMessage() + "\nin\n" + sql, cause);
  }
}

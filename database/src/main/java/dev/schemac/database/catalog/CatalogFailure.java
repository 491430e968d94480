package dev.schemac.database.catalog;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Says what to do about an error of the server or the connection. */
final class CatalogFailure {

  static final String INSUFFICIENT_PRIVILEGE = "42501";
  static final String SERIALIZATION_FAILURE = "40001";
  private static final String ACTIVE_TRANSACTION = "25001";
  private static final String QUERY_CANCELED = "57014";
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String CONNECTION_EXCEPTIONS = "08";
  private static final String SERVER_SHUT_DOWN = "57P";

  private CatalogFailure() {}

  /** The same error with advice, where there is some. */
  static SQLException explain(SQLException error) {
    String advice = advice(error);
    return advice == null
        ? error
        : new SQLException(
            "the database's catalogue could not be read: " + error.getMessage() + "; " + advice,
            error.getSQLState(),
            error);
  }

  private static @Nullable String advice(SQLException error) {
    String state = error.getSQLState();
    if (state == null || error.getClass() == SQLException.class) {
      // What has no driver's class was made here and says all already.
      return null;
    }
    return switch (state) {
      case INSUFFICIENT_PRIVILEGE ->
          "connect as a role that may read all of pg_catalog, as every role may unless its"
              + " privileges were revoked";
      case ACTIVE_TRANSACTION -> "commit or roll back what the connection has begun";
      case QUERY_CANCELED ->
          "the server took longer than a minute; try again when it has less to do";
      case LOCK_NOT_AVAILABLE ->
          "another transaction changes a table and holds its lock; try again when it has ended";
      default ->
          state.startsWith(CONNECTION_EXCEPTIONS) || state.startsWith(SERVER_SHUT_DOWN)
              ? "the connection was lost; nothing was changed, try again"
              : null;
    };
  }
}

package dev.schemac.database.drift;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A read-only transaction that does not wait long. Closing it rolls it back. */
final class ReadOnlySession implements AutoCloseable {

  private static final String SETTINGS =
      "SELECT pg_catalog.set_config('statement_timeout', '60s', true),"
          + " pg_catalog.set_config('lock_timeout', '3s', true),"
          + " pg_catalog.set_config('search_path', 'pg_catalog', true)";

  private final Connection connection;
  private final boolean autoCommit;

  /** What is made of a row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Begins one on a connection that is in no transaction. */
  ReadOnlySession(Connection connection) throws SQLException {
    this.connection = connection;
    this.autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION READ ONLY");
      statement.execute(SETTINGS);
    } catch (SQLException e) {
      close();
      throw e;
    }
  }

  /** The rows of a query. */
  <T> List<T> query(String sql, RowReader<T> reader) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(reader.read(result));
      }
      return rows;
    }
  }

  @Override
  public void close() throws SQLException {
    try {
      connection.rollback();
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }
}

package dev.schemac.database.catalog;

import dev.schemac.core.text.PostgresVersion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A read-only transaction in which the server prints every expression in one way, and does not wait
 * long. It is rolled back in the end, and with it go the settings, which are local to it.
 */
final class CatalogSession implements AutoCloseable {

  private static final String BEGIN = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

  /**
   * What the output of expressions depends on. {@code pg_temp} is named last, so that temporary
   * tables hide no others.
   */
  private static final String SETTINGS =
      """
      SELECT pg_catalog.set_config('statement_timeout', '60s', true),
        pg_catalog.set_config('lock_timeout', '3s', true),
        pg_catalog.set_config('search_path', 'pg_catalog, public, pg_temp', true),
        pg_catalog.set_config('quote_all_identifiers', 'off', true),
        pg_catalog.set_config('DateStyle', 'ISO, YMD', true),
        pg_catalog.set_config('IntervalStyle', 'postgres', true),
        pg_catalog.set_config('TimeZone', 'UTC', true),
        pg_catalog.set_config('bytea_output', 'hex', true),
        pg_catalog.set_config('extra_float_digits', '1', true),
        pg_catalog.current_setting('server_version_num') AS version,
        pg_catalog.to_regnamespace('public') IS NULL
          OR pg_catalog.has_schema_privilege('public', 'USAGE') AS sees_public""";

  private final Connection connection;
  private final boolean autoCommit;
  private int serverVersion;

  private CatalogSession(Connection connection) throws SQLException {
    this.connection = connection;
    this.autoCommit = connection.getAutoCommit();
  }

  /**
   * Begins the transaction.
   *
   * @throws SQLException if the server is none that can be read, or the role may not read it
   */
  static CatalogSession begin(Connection connection) throws SQLException {
    SupportedServers.checkProduct(connection.getMetaData().getDatabaseProductName());
    CatalogSession session = new CatalogSession(connection);
    try {
      connection.setAutoCommit(false);
      session.prepare();
      return session;
    } catch (SQLException e) {
      session.closeAfter(e);
      throw e;
    }
  }

  private void prepare() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(BEGIN);
    }
    query(
        SETTINGS,
        row -> {
          serverVersion = Math.toIntExact(row.number("version"));
          SupportedServers.checkVersion(serverVersion);
          if (!row.flag("sees_public")) {
            throw new SQLException(
                "the role has no USAGE on the schema public, so that the server would print the"
                    + " names in it otherwise; GRANT USAGE ON SCHEMA public to it",
                CatalogFailure.INSUFFICIENT_PRIVILEGE);
          }
        });
  }

  /** The server's {@code server_version_num}. */
  int serverVersion() {
    return serverVersion;
  }

  /** The server's major version. */
  int major() {
    return PostgresVersion.majorOf(serverVersion);
  }

  /** Runs a query and gives each row to a reader. */
  void query(String sql, RowReader reader) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // Braces in the text are SQL, not JDBC's escapes.
      statement.setEscapeProcessing(false);
      try (ResultSet result = statement.executeQuery(sql)) {
        CatalogRow row = new CatalogRow(result);
        while (result.next()) {
          reader.read(row);
        }
      }
    }
  }

  private void closeAfter(SQLException failure) {
    try {
      close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void close() throws SQLException {
    if (connection.isClosed()) {
      return;
    }
    try {
      connection.rollback();
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  /** What is done with a row. */
  interface RowReader {
    void read(CatalogRow row) throws SQLException;
  }
}

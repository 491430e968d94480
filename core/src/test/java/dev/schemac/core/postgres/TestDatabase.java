package dev.schemac.core.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database of its own for one test. */
public final class TestDatabase implements AutoCloseable {

  private final PostgresServer server;
  private final String name;
  private final Connection connection;

  TestDatabase(PostgresServer server, String name, Connection connection) {
    this.server = server;
    this.name = name;
    this.connection = connection;
  }

  public int major() {
    return server.major();
  }

  /** The connection that the methods here use. */
  public Connection connection() {
    return connection;
  }

  /** Another connection to it, which the caller closes. */
  public Connection connect() throws SQLException {
    return server.connect(name);
  }

  /** Runs a script as {@code psql -1} does: all of it in one transaction. */
  public void runInTransaction(String script) {
    execute("BEGIN");
    try {
      execute(script);
      execute("COMMIT");
    } catch (SqlFailure e) {
      execute("ROLLBACK");
      throw e;
    }
  }

  /** Runs a script as {@code psql} does: each statement in a transaction of its own. */
  public void runStatements(String script) {
    for (String statement : ScriptSplitter.split(script)) {
      execute(statement);
    }
  }

  /** Empties the database, which takes less time than a new one. */
  public void clear() {
    List<String> schemas =
        rows(
            "SELECT quote_ident(nspname) FROM pg_namespace"
                + " WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'");
    execute("DROP SCHEMA " + String.join(", ", schemas) + " CASCADE; CREATE SCHEMA public");
  }

  /** Runs SQL of any number of statements in one message to the server. */
  public void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SqlFailure(sql, e);
    }
  }

  /** The rows of a query, their values as text joined by {@code " | "}. */
  public List<String> rows(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet result = query(statement, sql)) {
      List<String> rows = new ArrayList<>();
      int width = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          values.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join(" | ", values));
      }
      return rows;
    } catch (SQLException e) {
      throw new SqlFailure(sql, e);
    }
  }

  /** The only value of a query. */
  public String value(String sql) {
    List<String> rows = rows(sql);
    if (rows.size() != 1) {
      throw new IllegalStateException(rows.size() + " rows: " + sql);
    }
    return rows.get(0);
  }

  private static ResultSet query(Statement statement, String sql) throws SQLException {
    statement.setEscapeProcessing(false);
    return statement.executeQuery(sql);
  }

  @Override
  public void close() {
    server.giveBack(name, connection);
  }
}

package dev.schemac.database.migrations;

import dev.schemac.core.text.Identifiers;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Runs scripts on one connection. A transactional one runs in one transaction; of another each
 * statement runs in its own, and what ran before a failure stays, as with any migration tool.
 */
public final class MigrationRunner {

  private final Connection connection;
  private final String searchPath;
  private final String ownSearchPath;
  private final String user;
  private final String database;

  /**
   * For a connection that nobody else uses meanwhile.
   *
   * @throws SQLException if the connection is of no use
   */
  public MigrationRunner(Connection connection) throws SQLException {
    this(connection, null);
  }

  /**
   * For a connection that nobody else uses meanwhile.
   *
   * @param defaultSchema the schema that names without one are in, which is created; null: as the
   *     connection has it
   * @throws SQLException if the connection is of no use
   */
  public MigrationRunner(Connection connection, @Nullable String defaultSchema)
      throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT current_setting('search_path'), current_user, current_database()")) {
      result.next();
      this.ownSearchPath = result.getString(1);
      this.searchPath =
          defaultSchema == null
              ? ownSearchPath
              : Identifiers.quote(defaultSchema) + ", " + ownSearchPath;
      this.user = result.getString(2);
      this.database = result.getString(3);
    }
    if (defaultSchema != null) {
      execute("CREATE SCHEMA IF NOT EXISTS " + Identifiers.quote(defaultSchema));
    }
  }

  /** Runs scripts in order, up to the first that fails. */
  public void run(List<MigrationFile> files) throws MigrationFailure {
    for (MigrationFile file : files) {
      run(file);
    }
  }

  /**
   * Runs a script. What it has set for its session is as before behind it, as with Flyway.
   *
   * @throws MigrationFailure if the server refuses a statement
   */
  public void run(MigrationFile file) throws MigrationFailure {
    List<MigrationStatement> statements =
        file.asksServer()
            ? StatementSplitter.split(Placeholders.replaced(file.text(), user, database))
            : MigrationStatement.of(file);
    try {
      setSearchPath(searchPath);
    } catch (SQLException e) {
      throw failure(file, 1, e);
    }
    if (!file.transactional()) {
      runEach(file, statements);
    } else {
      runTogether(file, statements);
    }
    int last = statements.isEmpty() ? 1 : statements.get(statements.size() - 1).line();
    try {
      resetSession();
    } catch (SQLException e) {
      throw failure(file, last, e);
    }
  }

  private void runEach(MigrationFile file, List<MigrationStatement> statements)
      throws MigrationFailure {
    for (MigrationStatement statement : statements) {
      try {
        execute(statement);
      } catch (SQLException e) {
        rollBack();
        throw failure(file, line(statement, e), e);
      }
    }
  }

  private void runTogether(MigrationFile file, List<MigrationStatement> statements)
      throws MigrationFailure {
    int line = 1;
    try {
      execute("BEGIN");
      for (MigrationStatement statement : statements) {
        line = statement.line();
        try {
          execute(statement);
        } catch (SQLException e) {
          line = line(statement, e);
          throw e;
        }
      }
      execute("COMMIT");
    } catch (SQLException e) {
      rollBack();
      throw failure(file, line, e);
    }
  }

  private void execute(MigrationStatement statement) throws SQLException {
    String copied = statement.copied();
    if (copied == null) {
      execute(statement.sql());
      return;
    }
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(statement.sql(), new StringReader(copied));
    } catch (IOException e) {
      throw new SQLException(e.getMessage(), e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // JDBC's own escapes in braces are text of the script here.
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private void resetSession() throws SQLException {
    execute("RESET ALL");
    execute("RESET ROLE");
    setSearchPath(ownSearchPath);
  }

  private void setSearchPath(String path) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT set_config('search_path', ?, false)")) {
      statement.setString(1, path);
      statement.execute();
    }
  }

  /** A script that fails in a transaction of its own, or in that of the runner, leaves none. */
  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // The connection is gone, and with it the transaction.
    }
  }

  private static MigrationFailure failure(MigrationFile file, int line, SQLException e) {
    return new MigrationFailure(file.name(), line, reason(e), e);
  }

  private static int line(MigrationStatement statement, SQLException e) {
    ServerErrorMessage message = serverMessage(e);
    return message == null ? statement.line() : statement.lineOf(message.getPosition());
  }

  private static String reason(SQLException e) {
    ServerErrorMessage message = serverMessage(e);
    if (message == null || message.getMessage() == null) {
      return e.getMessage() == null ? "SQLSTATE " + e.getSQLState() : e.getMessage();
    }
    return message.getMessage()
        + (message.getDetail() == null ? "" : "; " + message.getDetail())
        + (message.getHint() == null ? "" : "; " + message.getHint());
  }

  private static @Nullable ServerErrorMessage serverMessage(SQLException e) {
    return e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
  }
}

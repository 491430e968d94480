package dev.schemac.core.plan;

import dev.schemac.core.postgres.ScriptSplitter;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.sql.RenderedScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A file of a migration that is cut off behind a statement, or whose backend is killed within one,
 * and that runs again until it is through, as the published loop does.
 */
final class DisturbedMigration {

  /** The file has to wait for somebody too long, or is a deadlock's victim: it is run again. */
  private static final Set<String> AGAIN = Set.of("55P03", "40P01", "57014");

  private static final int TRIES = 30;

  /** What happens between two statements. */
  interface Pause {
    void take() throws InterruptedException;
  }

  private final TestDatabase database;
  private final Random random;
  private final Pause pause;

  DisturbedMigration(TestDatabase database, Random random, Pause pause) {
    this.database = database;
    this.random = random;
    this.pause = pause;
  }

  void run(RenderedScript script) throws SQLException, InterruptedException {
    List<String> statements = ScriptSplitter.split(script.body());
    if (random.nextInt(3) == 0) {
      cutOff(script, statements.subList(0, random.nextInt(statements.size() + 1)));
    } else if (random.nextBoolean() && killed(script, statements)) {
      return;
    }
    for (int i = 1; !tried(script, statements, i == TRIES); i++) {
      Thread.sleep(20L * i);
    }
    pause.take();
  }

  /** Its connection ends behind these statements, and with it a transaction. */
  private void cutOff(RenderedScript script, List<String> statements)
      throws SQLException, InterruptedException {
    try (Connection connection = connect(script);
        Statement statement = connection.createStatement()) {
      execute(script, statements, statement);
    } catch (SQLException e) {
      if (!AGAIN.contains(e.getSQLState())) {
        throw e;
      }
    }
  }

  /** Whether it is through although its backend was to be killed. */
  private boolean killed(RenderedScript script, List<String> statements)
      throws SQLException, InterruptedException {
    try (Connection connection = connect(script);
        Statement statement = connection.createStatement()) {
      String pid = pid(statement);
      int delay = random.nextInt(40);
      Thread killer =
          new Thread(
              () -> {
                try {
                  Thread.sleep(delay);
                  database.execute("SELECT pg_terminate_backend(" + pid + ", 10000)");
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      killer.start();
      try {
        for (String sql : statements) {
          statement.execute(sql);
        }
      } finally {
        killer.join();
      }
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
      return !connection.isClosed() && connection.isValid(1);
    } catch (SQLException e) {
      if (!wasKilled(e) && !AGAIN.contains(e.getSQLState())) {
        throw e;
      }
      return false;
    }
  }

  private static String pid(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("SELECT pg_backend_pid()")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void execute(RenderedScript script, List<String> statements, Statement statement)
      throws SQLException, InterruptedException {
    for (String sql : statements) {
      statement.execute(sql);
      if (!script.transactional()) {
        pause.take(); // Who waits for the locks of a transaction cannot go on before its end.
      }
    }
  }

  private static boolean wasKilled(SQLException e) {
    return e.getSQLState().equals("57P01") || e.getSQLState().startsWith("08");
  }

  private boolean tried(RenderedScript script, List<String> statements, boolean last)
      throws SQLException, InterruptedException {
    try (Connection connection = connect(script);
        Statement statement = connection.createStatement()) {
      execute(script, statements, statement);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
      return true;
    } catch (SQLException e) {
      if (last || !AGAIN.contains(e.getSQLState())) {
        throw new SQLException(e.getMessage() + "\n" + script.body(), e.getSQLState(), e);
      }
      return false;
    }
  }

  private Connection connect(RenderedScript script) throws SQLException {
    Connection connection = database.connect();
    connection.setAutoCommit(!script.transactional());
    return connection;
  }
}

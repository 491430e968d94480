package dev.schemac.core.plan;

import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.PGConnection;

/**
 * Code that runs while a migration does, on a connection of its own and as a role without rights on
 * other tables. It is one thread, so that its statements can be repeated in their order.
 */
final class RunningCode implements Runnable {

  private final TestDatabase database;
  private final ApplicationStatements application;
  private final String query;
  private final Random random;
  private final Set<String> labels;
  private final List<String> changes = new ArrayList<>();
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final Thread thread = new Thread(this);

  /**
   * Code that is to run.
   *
   * @param query what it reads now and then: columns that hold a value in each row, and the status
   * @param labels what its reader may meet in the column {@code status}; empty: anything
   */
  RunningCode(
      TestDatabase database,
      ApplicationStatements application,
      String query,
      Random random,
      Set<String> labels) {
    this.database = database;
    this.application = application;
    this.query = query;
    this.random = random;
    this.labels = labels;
  }

  void start() {
    thread.start();
  }

  /** Returns when its last statement is done. */
  void stop() throws InterruptedException {
    running.set(false);
    thread.join();
  }

  /** How many statements it has run, queries among them. */
  int count() {
    return count.get();
  }

  /** The statements that changed rows, in their order; asked when it has stopped. */
  List<String> changes() {
    return changes;
  }

  /** Statements that failed, found no row though there was one, or read what they cannot take. */
  List<String> problems() {
    return problems;
  }

  /** Lets it run some statements. */
  void runSome() throws InterruptedException {
    int target = count() + 5;
    while (thread.isAlive() && count() < target && problems.isEmpty()) {
      Thread.sleep(1);
    }
  }

  @Override
  public void run() {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE application");
      while (running.get() && problems.isEmpty()) {
        boolean reads = random.nextInt(4) == 0;
        String sql = reads ? query : application.change();
        try {
          if (reads) {
            read(statement, sql);
          } else if (execute(connection, sql) == 0) {
            problems.add("found nothing: " + sql);
          } else {
            changes.add(sql);
          }
          count.incrementAndGet();
        } catch (SQLException e) {
          problems.add(sql + "\n" + e.getMessage());
        }
      }
    } catch (SQLException e) {
      problems.add(String.valueOf(e));
    }
  }

  private void read(Statement statement, String sql) throws SQLException {
    problems.addAll(unreadable(statement, sql, labels));
  }

  /** What a query gives that its code cannot take: NULL, or a label that it does not know. */
  static List<String> unreadable(Statement statement, String sql, Set<String> labels)
      throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= width; i++) {
          String value = rows.getString(i);
          if (value == null || i == width && !labels.isEmpty() && !labels.contains(value)) {
            found.add(
                "reads %s in %s of the row %s: %s"
                    .formatted(value, rows.getMetaData().getColumnName(i), rows.getString(1), sql));
          }
        }
      }
    }
    return found;
  }

  /** Runs a statement that changes rows, and says how many. */
  static long execute(Connection connection, String sql) throws SQLException {
    if (sql.startsWith(ApplicationStatements.COPY)) {
      int line = sql.indexOf('\n');
      try {
        return connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(sql.substring(0, line), new StringReader(sql.substring(line + 1)));
      } catch (IOException e) {
        throw new SQLException(e);
      }
    }
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}

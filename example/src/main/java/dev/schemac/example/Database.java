package dev.schemac.example;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A database, perhaps with a server of its own. */
final class Database implements AutoCloseable {

  private static final int ATTEMPTS = 8;

  /** How much longer each pause is than the one before, in milliseconds. */
  private static final long PAUSE = 500;

  /**
   * What PostgreSQL calls a migration that stood in the way of others, or they in its way: a lock
   * time-out, a deadlock, a statement time-out (manual, appendix A).
   */
  private static final Set<String> TRY_AGAIN = Set.of("55P03", "40P01", "57014");

  private final DataSource source;
  private final @Nullable EmbeddedPostgres server;

  private Database(DataSource source, @Nullable EmbeddedPostgres server) {
    this.source = source;
    this.server = server;
  }

  /** The database of a JDBC URL; without one a new database on a new server. */
  static Database open(@Nullable String url) throws IOException {
    if (url == null || url.isEmpty()) {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      return new Database(server.getPostgresDatabase(), server);
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    return new Database(source, null);
  }

  /**
   * Applies the migrations that the compile bundled into the class path.
   *
   * <p>A migration gives up without a lock rather than hold up everybody behind it. Nothing is lost
   * then: after a pause, in which those go on, it is tried again, a file outside a transaction from
   * its start.
   */
  void migrate() {
    FluentConfiguration configuration =
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:db/migration")
            // The files are named 0000_initial_schema.sql.
            .sqlMigrationPrefix("")
            .sqlMigrationSeparator("_")
            .validateMigrationNaming(true);
    // CREATE INDEX CONCURRENTLY would wait for Flyway's own transaction, for ever.
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    Flyway flyway = configuration.load();
    for (int attempt = 1; ; attempt++) {
      try {
        flyway.migrate();
        return;
      } catch (FlywayException e) {
        if (attempt == ATTEMPTS || !isInTheWay(e)) {
          throw e;
        }
        // A file outside a transaction that failed stands in Flyway's history as failed.
        flyway.repair();
        pause(attempt * PAUSE);
      }
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting to migrate again", e);
    }
  }

  private static boolean isInTheWay(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && TRY_AGAIN.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  Connection connect() throws SQLException {
    return source.getConnection();
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.close();
    }
  }
}

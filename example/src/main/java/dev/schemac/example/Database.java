package dev.schemac.example;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A database, perhaps with a server of its own. */
final class Database implements AutoCloseable {

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

  /** Applies the migrations that the compile bundled into the class path. */
  void migrate() {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        // The files are named 0000_initial_schema.sql.
        .sqlMigrationPrefix("")
        .sqlMigrationSeparator("_")
        .validateMigrationNaming(true)
        .load()
        .migrate();
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

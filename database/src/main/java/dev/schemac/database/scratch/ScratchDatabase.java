package dev.schemac.database.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** An empty database of its own. Closing it drops it, with all connections to it. */
public final class ScratchDatabase implements AutoCloseable {

  private final ScratchDatabases owner;
  private final ScratchServer server;
  private final String name;

  ScratchDatabase(ScratchDatabases owner, ScratchServer server, String name) {
    this.owner = owner;
    this.server = server;
    this.name = name;
  }

  /** Its name, which begins with {@code schemac_scratch_}. */
  public String name() {
    return name;
  }

  /**
   * A connection to it, which the caller closes.
   *
   * @throws SQLException if the server refuses
   */
  public Connection connect() throws SQLException {
    return server.connect(name);
  }

  /** It as the source of connections that a library wants; each is to be closed. */
  public DataSource dataSource() {
    return new ScratchDataSource(this);
  }

  /** Drops it. One that cannot be dropped now is dropped with the server or at the JVM's end. */
  @Override
  public void close() {
    owner.drop(name);
  }
}

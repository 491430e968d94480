package dev.schemac.database.scratch;

import dev.schemac.database.connection.DatabaseAddress;
import dev.schemac.database.connection.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A server that a person has named. It belongs to others too, so it is left running. */
final class NamedServer implements ScratchServer {

  private final DatabaseAddress address;

  private NamedServer(DatabaseAddress address) {
    this.address = address;
  }

  /**
   * The server of a database's address.
   *
   * @throws ScratchException if it is no address of PostgreSQL; the message does not repeat it,
   *     since it may hold a password
   */
  static NamedServer of(String url, @Nullable String user, @Nullable String password)
      throws ScratchException {
    try {
      return new NamedServer(DatabaseAddress.of(url, user, password, System.getenv()));
    } catch (DatabaseException e) {
      throw new ScratchException("The scratch server: " + e.getMessage(), e);
    }
  }

  @Override
  public Connection connect() throws SQLException {
    return connect(address);
  }

  @Override
  public Connection connect(String database) throws SQLException {
    return connect(address.withDatabase(database));
  }

  private static Connection connect(DatabaseAddress address) throws SQLException {
    try {
      return address.connect();
    } catch (DatabaseException e) {
      throw new SQLException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {}
}

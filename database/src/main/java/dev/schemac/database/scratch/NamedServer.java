package dev.schemac.database.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that a person has named. It belongs to others too, so it is left running. */
final class NamedServer implements ScratchServer {

  private final String url;
  private final @Nullable String user;
  private final @Nullable String password;

  private NamedServer(String url, @Nullable String user, @Nullable String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /**
   * The server of a JDBC URL.
   *
   * @throws ScratchException if it is no URL of PostgreSQL; the message does not repeat the URL,
   *     which may hold a password
   */
  static NamedServer of(String url, @Nullable String user, @Nullable String password)
      throws ScratchException {
    NamedServer server = new NamedServer(url, user, password);
    try {
      server.source();
    } catch (IllegalArgumentException e) {
      throw new ScratchException(
          "The URL of the scratch server is none of PostgreSQL; write"
              + " jdbc:postgresql://HOST:PORT/DATABASE.");
    }
    return server;
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    if (user != null) {
      source.setUser(user);
    }
    if (password != null) {
      source.setPassword(password);
    }
    source.setApplicationName("schemac");
    return source;
  }

  @Override
  public Connection connect() throws SQLException {
    return source().getConnection();
  }

  @Override
  public Connection connect(String database) throws SQLException {
    PGSimpleDataSource source = source();
    source.setDatabaseName(database);
    return source.getConnection();
  }

  @Override
  public void close() {}
}

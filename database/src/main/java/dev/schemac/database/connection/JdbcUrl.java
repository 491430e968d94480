package dev.schemac.database.connection;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;

/**
 * The address of a database in one of two forms: {@code jdbc:postgresql://host:port/database?…} or,
 * as {@code psql} takes it, {@code postgresql://user:password@host:port/database?…}.
 *
 * @param jdbc the first form, without user and password
 * @param user the user that the address names; null: none
 * @param password the password that the address names; null: none
 * @param keyPassword that of the key of TLS ({@code sslpassword}); null: none
 */
record JdbcUrl(
    String jdbc, @Nullable String user, @Nullable String password, @Nullable String keyPassword) {

  /** The parameters that are no part of what is printed. */
  static final List<String> OF_THE_LOGIN = List.of("user", "password", "sslpassword");

  static final String PREFIX = "jdbc:postgresql:";

  private static final String PASSWORD_ADVICE =
      " Leave the password out and set PGPASSWORD; or write postgresql://user:password@host:5432/…"
          + " with each of its / ? # @ & % as %2F %3F %23 %40 %26 %25.";

  /**
   * What the driver understands. It would log the port of anything else, and {@code user:password@}
   * looks to it like host and port.
   */
  private static final Pattern FORM =
      Pattern.compile(
          PREFIX
              + "(//(\\[[0-9a-fA-F:.]+]|[^/?@:]*)(:\\d+)?(,(\\[[0-9a-fA-F:.]+]|[^/?@:]*)(:\\d+)?)*/)?[^/?@]*([?].*)?");

  /**
   * Reads an address.
   *
   * @throws DatabaseException if it is in neither form
   */
  static JdbcUrl parse(String written) throws DatabaseException {
    String text = written.strip();
    if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
      return UriForm.parse(text);
    }
    if (!FORM.matcher(text).matches() || hasRemnant(text)) {
      throw unreadable(text);
    }
    try {
      return new JdbcUrl(
          withoutSecrets(text),
          parameter(text, "user"),
          parameter(text, "password"),
          parameter(text, "sslpassword"));
    } catch (IllegalArgumentException e) {
      // Not the cause: it quotes what stands behind a % that begins no code.
      throw unreadable(text);
    }
  }

  /** Another database of the same server. */
  JdbcUrl withDatabase(String name) {
    int query = jdbc.indexOf('?');
    String start = query < 0 ? jdbc : jdbc.substring(0, query);
    String parameters = query < 0 ? "" : jdbc.substring(query);
    int slash = start.lastIndexOf('/');
    String server = slash < 0 ? PREFIX : start.substring(0, slash + 1);
    return new JdbcUrl(server + name + parameters, user, password, keyPassword);
  }

  /** Whether a parameter is rather the end of a password that {@code &} or {@code ?} has cut. */
  private static boolean hasRemnant(String jdbc) {
    for (String parameter : parameters(jdbc)) {
      if (parameter.indexOf('=') < 0 && PGProperty.forName(parameter) == null) {
        return true;
      }
    }
    return false;
  }

  /** What stands behind the question mark. */
  static List<String> parameters(String jdbc) {
    int query = jdbc.indexOf('?');
    return query < 0 || query == jdbc.length() - 1
        ? List.of()
        : List.of(jdbc.substring(query + 1).split("&", -1));
  }

  private static @Nullable String parameter(String jdbc, String name) {
    for (String parameter : parameters(jdbc)) {
      if (parameter.startsWith(name + "=")) {
        return URLDecoder.decode(parameter.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  /** The driver reads user and password from the parameters of a URL as well. */
  private static String withoutSecrets(String jdbc) {
    int query = jdbc.indexOf('?');
    if (query < 0) {
      return jdbc;
    }
    StringBuilder kept = new StringBuilder(jdbc.substring(0, query));
    char separator = '?';
    for (String parameter : parameters(jdbc)) {
      String name = parameter.split("=", 2)[0];
      if (!OF_THE_LOGIN.contains(name.toLowerCase(Locale.ROOT))) {
        kept.append(separator).append(parameter);
        separator = '&';
      }
    }
    return kept.toString();
  }

  /** Says only how the address begins: what follows may hold a password. */
  static DatabaseException unreadable(String text) {
    String start = text.contains(":") ? text.substring(0, text.indexOf(':') + 1) + "…" : "it";
    boolean hasLogin = text.contains("@") || text.contains("password=");
    return new DatabaseException(
        "The address of the database is not understood ("
            + (text.isEmpty() ? "it is empty" : start)
            + "). Write jdbc:postgresql://host:5432/database or postgresql://host:5432/database."
            + (hasLogin ? PASSWORD_ADVICE : ""));
  }
}

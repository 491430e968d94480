package dev.schemac.database.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
  private static final List<String> OF_THE_LOGIN = List.of("user", "password", "sslpassword");

  private static final String PREFIX = "jdbc:postgresql:";

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
      return ofUri(text);
    }
    if (!FORM.matcher(text).matches()) {
      throw unreadable(text);
    }
    return new JdbcUrl(
        withoutSecrets(text),
        parameter(text, "user"),
        parameter(text, "password"),
        parameter(text, "sslpassword"));
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

  private static @Nullable String parameter(String jdbc, String name) {
    String query = jdbc.substring(jdbc.indexOf('?') + 1);
    for (String parameter : query.split("&", -1)) {
      if (parameter.startsWith(name + "=")) {
        return URLDecoder.decode(parameter.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  private static JdbcUrl ofUri(String text) throws DatabaseException {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw unreadable(text);
    }
    if (uri.getRawAuthority() == null) {
      throw unreadable(text);
    }
    String host = uri.getRawAuthority();
    String user = null;
    String password = null;
    int at = host.lastIndexOf('@');
    if (at >= 0) {
      String[] login = host.substring(0, at).split(":", 2);
      user = decoded(login[0]);
      password = login.length == 2 ? decoded(login[1]) : null;
      host = host.substring(at + 1);
    }
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    JdbcUrl rest = parse(PREFIX + "//" + host + uri.getRawPath() + query);
    return new JdbcUrl(
        rest.jdbc,
        user == null ? rest.user : user,
        password == null ? rest.password : password,
        rest.keyPassword);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** The driver reads user and password from the parameters of a URL as well. */
  private static String withoutSecrets(String jdbc) {
    int query = jdbc.indexOf('?');
    if (query < 0) {
      return jdbc;
    }
    StringBuilder kept = new StringBuilder(jdbc.substring(0, query));
    char separator = '?';
    for (String parameter : jdbc.substring(query + 1).split("&", -1)) {
      String name = parameter.split("=", 2)[0];
      if (!OF_THE_LOGIN.contains(name.toLowerCase(Locale.ROOT))) {
        kept.append(separator).append(parameter);
        separator = '&';
      }
    }
    return kept.toString();
  }

  /** Says only how the address begins: what follows may hold a password. */
  private static DatabaseException unreadable(String text) {
    String start = text.contains(":") ? text.substring(0, text.indexOf(':') + 1) + "…" : "it";
    return new DatabaseException(
        "The address of the database is not understood ("
            + (text.isEmpty() ? "it is empty" : start)
            + "). Write jdbc:postgresql://host:5432/database or postgresql://host:5432/database.");
  }
}

package dev.schemac.database.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * An address as {@code psql} takes it, {@code postgresql://user:password@host:port/database?…}
 * (PostgreSQL manual, "Connection URIs").
 */
final class UriForm {

  private UriForm() {}

  /**
   * Reads one.
   *
   * @throws DatabaseException if it is none, or may be one whose password has cut it
   */
  static JdbcUrl parse(String text) throws DatabaseException {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw JdbcUrl.unreadable(text);
    }
    if (uri.getRawAuthority() == null || isCutByPassword(uri)) {
      throw JdbcUrl.unreadable(text);
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
    JdbcUrl rest = JdbcUrl.parse(JdbcUrl.PREFIX + "//" + host + uri.getRawPath() + query);
    return new JdbcUrl(
        rest.jdbc(),
        user == null ? rest.user() : user,
        password == null ? rest.password() : password,
        rest.keyPassword());
  }

  /**
   * Whether a character of the password has ended what stands before the host, or may have: the
   * rest of it would be taken for a host, a database or a parameter, and shown as such.
   */
  private static boolean isCutByPassword(URI uri) {
    String login = uri.getRawAuthority();
    if (uri.getRawFragment() != null
        || uri.getRawPath().contains("@")
        || login.indexOf('@') != login.lastIndexOf('@')) {
      return true;
    }
    for (String parameter :
        JdbcUrl.parameters("?" + (uri.getRawQuery() == null ? "" : uri.getRawQuery()))) {
      String name = parameter.substring(0, Math.max(0, parameter.indexOf('=')));
      if (parameter.contains("@") && !JdbcUrl.OF_THE_LOGIN.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

package dev.schemac.database.catalog;

import dev.schemac.core.text.PostgresVersion;
import java.sql.SQLException;

/** Which servers can be read: another version's catalogue may mean other things. */
final class SupportedServers {

  private static final String FEATURE_NOT_SUPPORTED = "0A000";

  private SupportedServers() {}

  /** Refuses what is no PostgreSQL, by the name that its driver gives. */
  static void checkProduct(String product) throws SQLException {
    if (!product.equals("PostgreSQL")) {
      throw new SQLException(
          product + " cannot be read; connect to a PostgreSQL database", FEATURE_NOT_SUPPORTED);
    }
  }

  /** Refuses a version that is not supported, by its {@code server_version_num}. */
  static void checkVersion(int serverVersion) throws SQLException {
    int major = PostgresVersion.majorOf(serverVersion);
    int oldest = PostgresVersion.OLDEST.major();
    int newest = PostgresVersion.NEWEST.major();
    if (major < oldest) {
      throw new SQLException(
          "the server is PostgreSQL "
              + major
              + "; schemac reads versions "
              + oldest
              + " to "
              + newest
              + ": upgrade the server, or restore a dump of its schema (pg_dump --schema-only) on a"
              + " newer one and read that",
          FEATURE_NOT_SUPPORTED);
    } else if (major > newest) {
      throw new SQLException(
          "the server is PostgreSQL "
              + major
              + ", whose catalogue this schemac does not know (it reads versions "
              + oldest
              + " to "
              + newest
              + "): update schemac",
          FEATURE_NOT_SUPPORTED);
    }
  }
}

package dev.schemac.database.catalog;

import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import java.util.List;

/**
 * What a database has.
 *
 * @param serverVersion the server's {@code server_version_num}, such as 160004
 * @param schema all that the schema of the classes can hold, expressions as the server prints them
 * @param leftovers all else, sorted by kind and name
 */
public record Introspection(int serverVersion, Schema schema, List<Leftover> leftovers) {

  /** Copies the list. */
  public Introspection {
    leftovers = List.copyOf(leftovers);
  }

  /** The server's major version, such as 16. */
  public int major() {
    return PostgresVersion.majorOf(serverVersion);
  }
}

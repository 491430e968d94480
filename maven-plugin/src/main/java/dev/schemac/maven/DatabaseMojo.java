package dev.schemac.maven;

import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.command.CommandException;
import dev.schemac.database.connection.DatabaseAddress;
import dev.schemac.database.connection.DatabaseException;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read a database have in common. */
abstract class DatabaseMojo extends CommandMojo {

  /**
   * {@code jdbc:postgresql://host:5432/database} or {@code postgresql://host:5432/database}; the
   * database is only read.
   */
  @Parameter(property = "schemac.db.url", required = true)
  private @Nullable String url;

  /** The role; by default the one of the URL or of PGUSER. */
  @Parameter(property = "schemac.db.user")
  private @Nullable String user;

  /** The password; by default the one of the URL, of PGPASSWORD or of ~/.pgpass. */
  @Parameter(property = "schemac.db.password")
  private @Nullable String password;

  /** The schemas that are read; by default all. */
  @Parameter(property = "schemac.db.schemas")
  private @Nullable List<String> schemas;

  /** Names that are left out, such as {@code audit_*} or {@code billing.*}. */
  @Parameter(property = "schemac.db.ignore")
  private @Nullable List<String> ignore;

  final DatabaseAddress address() throws CommandException {
    try {
      return DatabaseAddress.of(String.valueOf(url), user, password, System.getenv());
    } catch (DatabaseException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  final CatalogFilter filter() {
    CatalogFilter filter = ignore == null ? CatalogFilter.ALL : CatalogFilter.ALL.ignoring(ignore);
    return schemas == null || schemas.isEmpty() ? filter : filter.inSchemas(schemas);
  }
}

package dev.schemac.database.cli;

import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.command.CommandException;
import dev.schemac.database.connection.DatabaseAddress;
import dev.schemac.database.connection.DatabaseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which database. A password is no option: it would stand in the list of processes. */
final class DatabaseOptions {

  @CommandLine.Option(
      names = "--url",
      required = true,
      paramLabel = "URL",
      description = {
        "jdbc:postgresql://host:5432/database or postgresql://host:5432/database.",
        "The password is taken from PGPASSWORD or ~/.pgpass."
      })
  private String url = "";

  @CommandLine.Option(names = "--user", paramLabel = "ROLE", description = "By default PGUSER.")
  private @Nullable String user;

  @CommandLine.Option(
      names = "--schema",
      paramLabel = "NAME",
      description = "Only this schema; can be repeated.")
  private List<String> schemas = new ArrayList<>();

  @CommandLine.Option(
      names = "--ignore",
      paramLabel = "PATTERN",
      description =
          "Leave out what has this name, such as 'audit_*' or 'billing.*'; can be repeated.")
  private List<String> ignored = new ArrayList<>();

  DatabaseAddress address() throws CommandException {
    try {
      return DatabaseAddress.of(url, user, null, System.getenv());
    } catch (DatabaseException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  CatalogFilter filter() {
    CatalogFilter filter = CatalogFilter.ALL.ignoring(ignored);
    return schemas.isEmpty() ? filter : filter.inSchemas(schemas);
  }
}

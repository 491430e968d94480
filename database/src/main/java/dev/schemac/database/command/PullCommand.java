package dev.schemac.database.command;

import dev.schemac.core.history.MigrationsFolder;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import dev.schemac.database.connection.DatabaseAddress;
import dev.schemac.database.connection.DatabaseException;
import dev.schemac.database.pull.Pull;
import dev.schemac.database.pull.PullException;
import dev.schemac.database.pull.PullOptions;
import dev.schemac.database.pull.PulledClasses;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Writes the classes of a database; where there is a {@code schema.json} already, says what
 * differs.
 *
 * @param database the database, which is only read
 * @param filter what of it is left out
 * @param options where the classes go, and what they look like
 */
public record PullCommand(DatabaseAddress database, CatalogFilter filter, PullOptions options)
    implements Command {

  @Override
  public CommandResult run(Consumer<String> progress) throws CommandException {
    progress.accept("Reading " + database + " …");
    return pull(read());
  }

  private Introspection read() throws CommandException {
    try (Connection connection = database.connect()) {
      return Introspector.of(filter).read(connection);
    } catch (DatabaseException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    } catch (SQLException e) {
      throw new CommandException(String.valueOf(database.failure(e).getMessage()), e);
    }
  }

  private CommandResult pull(Introspection found) throws CommandException {
    return pull(found, options);
  }

  /** Writes or compares what was found. */
  static CommandResult pull(Introspection found, PullOptions options) throws CommandException {
    if (found.schema().tables().isEmpty()) {
      throw new CommandException(
          "There is no table to pull, so nothing was written. Name the right database and schemas.");
    }
    PulledClasses pulled = Pull.of(found, options);
    PulledReport report = new PulledReport(pulled);
    try {
      return MigrationsFolder.hasSnapshot(options.migrations())
          ? report.compared()
          : report.written(pulled.write());
    } catch (PullException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }
}

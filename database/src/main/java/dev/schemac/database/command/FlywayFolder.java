package dev.schemac.database.command;

import dev.schemac.database.scratch.ScratchDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Runs a folder of Flyway's migrations as Flyway itself does. */
final class FlywayFolder {

  private FlywayFolder() {}

  /**
   * Runs all of them.
   *
   * @throws CommandException if there are none, or one fails; the message is Flyway's
   */
  static void migrate(Path folder, ScratchDatabase database) throws CommandException, SQLException {
    if (!Files.isDirectory(folder)) {
      throw new CommandException(
          "There is no folder "
              + folder
              + ". Say where the migrations are: -Dschemac.migrations=…, or --migrations.");
    }
    int executed;
    try {
      executed =
          Flyway.configure()
              .dataSource(new ScratchDataSource(database))
              .locations("filesystem:" + folder)
              .failOnMissingLocations(true)
              .load()
              .migrate()
              .migrationsExecuted;
    } catch (FlywayException e) {
      throw new CommandException(
          "Flyway cannot run the migrations in " + folder + ": " + e.getMessage(), e);
    }
    if (executed == 0) {
      throw new CommandException(
          "Flyway finds no migrations in " + folder + ", where V1__….sql is expected.");
    }
  }
}

package dev.schemac.database.command;

import dev.schemac.database.migrations.FlywaySettings;
import dev.schemac.database.scratch.ScratchDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.flywaydb.database.postgresql.TransactionalModel;

/** Runs a folder of Flyway's migrations as Flyway itself does. */
final class FlywayFolder {

  private FlywayFolder() {}

  /**
   * Runs all of them.
   *
   * @throws CommandException if there are none, or one fails; the message is Flyway's
   */
  static void migrate(Path folder, ScratchDatabase database, FlywaySettings settings)
      throws CommandException, SQLException {
    if (!Files.isDirectory(folder)) {
      throw new CommandException(
          "There is no folder "
              + folder
              + ". Say where the migrations are: -Dschemac.migrations=…, or --migrations.");
    }
    List<MigrateOutput> executed;
    try {
      FluentConfiguration configuration =
          Flyway.configure()
              .dataSource(database.dataSource())
              .locations("filesystem:" + folder)
              .placeholders(settings.placeholders())
              .placeholderReplacement(settings.replaces())
              .failOnMissingLocations(true);
      if (settings.defaultSchema() != null) {
        configuration.defaultSchema(settings.defaultSchema());
      }
      // CREATE INDEX CONCURRENTLY would wait for ever for the transaction of Flyway's own lock.
      configuration
          .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
          .setTransactional(withoutLock());
      executed = configuration.load().migrate().migrations;
    } catch (FlywayException e) {
      throw new CommandException(
          "Flyway cannot run the migrations in " + folder + ": " + e.getMessage() + advice(e), e);
    }
    refuseOtherFolders(folder, executed);
    if (executed.isEmpty()) {
      throw new CommandException(
          "Flyway finds no migrations in " + folder + ", where V1__….sql is expected.");
    }
  }

  private static String advice(FlywayException failure) {
    return String.valueOf(failure.getMessage()).contains("No value provided for placeholder")
        ? " Give it one with flyway.placeholders.NAME=… (--placeholder NAME=…)."
        : "";
  }

  private static TransactionalModel withoutLock() {
    TransactionalModel transactional = new TransactionalModel();
    transactional.setLock(false);
    return transactional;
  }

  /**
   * Flyway looks into the folders below one, and runs migrations of Java. Their numbers must be
   * known when the next migration gets its own, and schemac reads one folder.
   */
  private static void refuseOtherFolders(Path folder, List<MigrateOutput> executed)
      throws CommandException {
    for (MigrateOutput migration : executed) {
      String path = String.valueOf(migration.filepath);
      Path parent = Path.of(path).getParent();
      if (parent == null || !parent.toAbsolutePath().equals(folder.toAbsolutePath())) {
        throw new CommandException(
            "Flyway ran "
                + path
                + ", which is not in "
                + folder
                + " itself. Keep all migrations in one folder, or pull from a database that has run"
                + " them. Nothing was written.");
      }
    }
  }
}

package dev.schemac.database.command;

import dev.schemac.core.history.MigrationsFolder;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import dev.schemac.database.migrations.FlywaySettings;
import dev.schemac.database.pull.PullOptions;
import dev.schemac.database.scratch.ScratchDatabase;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import dev.schemac.database.verify.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a project's own Flyway migrations the history: runs them in a scratch database and pulls
 * its classes. Where classes are there and have a baseline, says what to change in them instead.
 *
 * @param options where the migrations are and the classes go
 * @param scratch where the scratch database comes from
 * @param major the major version of PostgreSQL that they are for; null: any
 * @param flyway what is told to Flyway
 */
public record AdoptCommand(
    PullOptions options, ScratchServers scratch, @Nullable Integer major, FlywaySettings flyway)
    implements Command {

  @Override
  public CommandResult run(Consumer<String> progress) throws CommandException {
    if (MigrationsFolder.hasSnapshot(options.migrations())) {
      Migrations migrations = Migrations.in(options.migrations()).withFlyway(flyway);
      return new VerifyCommand(migrations, scratch, major).run(progress);
    }
    progress.accept("Starting a scratch server …");
    try (ScratchDatabases databases = scratch.open(major);
        ScratchDatabase database = databases.create()) {
      progress.accept("Flyway migrates a scratch database …");
      FlywayFolder.migrate(options.migrations(), database, flyway);
      return PullCommand.pull(read(database), options);
    } catch (ScratchException | SQLException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Introspection read(ScratchDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return Introspector.of(CatalogFilter.ALL).read(connection);
    }
  }
}

package dev.schemac.database.command;

import com.google.gson.JsonObject;
import dev.schemac.core.history.MigrationsFolder;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import dev.schemac.database.changelog.Changelog;
import dev.schemac.database.migrations.FlywaySettings;
import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.pull.PullOptions;
import dev.schemac.database.scratch.ScratchDatabase;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import dev.schemac.database.verify.Migrations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a project's own Flyway migrations or Liquibase changelog the history: runs them in a
 * scratch database and pulls its classes. Where classes are there and have a baseline, says what to
 * change in them instead.
 *
 * @param options where the migrations are and the classes go
 * @param scratch where the scratch database comes from
 * @param major the major version of PostgreSQL that they are for; null: any
 * @param flyway what is told to Flyway
 * @param changelog the changelog that Liquibase runs instead; null: Flyway runs the migrations
 * @param sql whether the text has the SQL of a migration that takes them to what the classes say
 */
public record AdoptCommand(
    PullOptions options,
    ScratchServers scratch,
    @Nullable Integer major,
    FlywaySettings flyway,
    @Nullable Path changelog,
    boolean sql)
    implements Command {

  /**
   * The migrations folder: the one that is named, else the one beside the changelog.
   *
   * @param otherwise the folder where there is neither
   */
  public static Path migrations(@Nullable Path named, @Nullable Path changelog, Path otherwise) {
    if (named != null) {
      return named;
    }
    return changelog == null ? otherwise : changelog.resolveSibling("migrations");
  }

  @Override
  public CommandResult run(Consumer<String> progress) throws CommandException {
    if (MigrationsFolder.hasSnapshot(options.migrations())) {
      Migrations migrations =
          Migrations.in(options.migrations()).withFlyway(flyway).ofChangelog(changelog);
      return new VerifyCommand(migrations, scratch, major, sql).run(progress);
    }
    progress.accept("Starting a scratch server …");
    try (ScratchDatabases databases = scratch.open(major);
        ScratchDatabase database = databases.create()) {
      if (changelog != null) {
        progress.accept("Liquibase updates a scratch database …");
        update(Changelog.read(changelog), database);
        return pullBehind(changelog, read(database));
      }
      progress.accept("Flyway migrates a scratch database …");
      FlywayFolder.migrate(options.migrations(), database, flyway);
      return PullCommand.pull(read(database), options);
    } catch (ScratchException | MigrationsException | SQLException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  private void update(Changelog all, ScratchDatabase database)
      throws MigrationsException, SQLException {
    try (Connection connection = database.connect()) {
      all.run(connection, all.changeSets(), flyway.defaultSchema());
    }
  }

  /** Either all files are written or none. */
  private CommandResult pullBehind(Path file, Introspection found) throws CommandException {
    ChangelogStart start = new ChangelogStart(options.migrations());
    start.write(file);
    boolean done = false;
    try {
      CommandResult pulled = PullCommand.pull(found, options);
      done = true;
      return withInclude(pulled, file);
    } finally {
      if (!done) {
        start.remove();
      }
    }
  }

  private CommandResult withInclude(CommandResult pulled, Path file) {
    ChangelogInclude include = new ChangelogInclude(file, options.migrations());
    JsonObject json = pulled.json();
    json.addProperty("include", include.lines());
    return new CommandResult(pulled.text() + include.text(), json, pulled.isRight());
  }

  private static Introspection read(ScratchDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return Introspector.of(CatalogFilter.ALL).read(connection);
    }
  }
}

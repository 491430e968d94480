package dev.schemac.maven;

import dev.schemac.database.command.Command;
import dev.schemac.database.command.CommandException;
import dev.schemac.database.command.DriftCommand;
import dev.schemac.database.drift.Drift;
import dev.schemac.database.migrations.MigrationsException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Is a database what the migrations that ran on it have made? The build fails where it is not. */
@Mojo(name = "drift", threadSafe = true)
public final class DriftMojo extends DatabaseMojo {

  /** The migrations folder; by default {@code migrations}, which may be beside the changelog. */
  @Parameter(property = "schemac.migrations")
  private @Nullable String migrations;

  /** The last migration that ran, such as 0007, where neither Flyway nor Liquibase has noted it. */
  @Parameter(property = "schemac.db.at")
  private @Nullable String at;

  /** Whether to print the SQL that mends what differs, in either direction. */
  @Parameter(property = "schemac.db.sql", defaultValue = "false")
  private boolean sql;

  /**
   * A server for scratch databases, whose role may create them; they are dropped again. By default
   * an embedded server of the right version, which Maven downloads.
   */
  @Parameter(property = "schemac.db.scratch")
  private @Nullable String scratch;

  /** The changelog that Liquibase runs; by default the migrations are files. */
  @Parameter(property = "schemac.db.changelog")
  private @Nullable String changelog;

  @Override
  Command command() throws CommandException {
    try {
      Path liquibase = changelog == null ? null : path(changelog);
      Path folder = migrations(migrations, liquibase, "migrations");
      Drift drift = Drift.from(liquibase, folder, flyway()).comparing(filter());
      return new DriftCommand(
          at == null ? drift : drift.at(at), address(), scratchServers(scratch), sql);
    } catch (MigrationsException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }
}

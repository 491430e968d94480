package dev.schemac.database.command;

import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import dev.schemac.database.verify.Migrations;
import dev.schemac.database.verify.VerifyReport;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the migrations in scratch databases and compares what they make with what the classes say.
 *
 * @param migrations the migrations
 * @param scratch where the scratch databases come from
 * @param major the major version of PostgreSQL that they are for; null: any
 */
public record VerifyCommand(Migrations migrations, ScratchServers scratch, @Nullable Integer major)
    implements Command {

  @Override
  public CommandResult run(Consumer<String> progress) throws CommandException {
    progress.accept("Starting a scratch server …");
    try (ScratchDatabases databases = scratch.open(major)) {
      progress.accept("Running the migrations on PostgreSQL " + databases.major() + " …");
      VerifyReport report = migrations.verify(databases);
      return new CommandResult(report.text() + "\n", report.toJson(), report.isRight());
    } catch (MigrationsException | ScratchException | SQLException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }
}

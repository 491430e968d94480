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
 * @param sql whether the text has the SQL of a migration that would mend what differs
 */
public record VerifyCommand(
    Migrations migrations, ScratchServers scratch, @Nullable Integer major, boolean sql)
    implements Command {

  @Override
  public CommandResult run(Consumer<String> progress) throws CommandException {
    progress.accept("Starting a scratch server …");
    try (ScratchDatabases databases = scratch.open(major)) {
      progress.accept("Running the migrations on PostgreSQL " + databases.major() + " …");
      VerifyReport report = migrations.verify(databases);
      return new CommandResult(text(report), report.toJson(), report.isRight());
    } catch (MigrationsException | ScratchException | SQLException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  private String text(VerifyReport report) {
    String text = report.text() + "\n";
    if (!sql || report.sql().isEmpty()) {
      return text;
    }
    return text
        + "\n-- Takes what the migrations make to what the classes say, as one more migration:\n\n"
        + report.sql().strip()
        + "\n";
  }
}

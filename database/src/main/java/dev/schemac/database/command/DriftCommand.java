package dev.schemac.database.command;

import dev.schemac.database.connection.DatabaseAddress;
import dev.schemac.database.connection.DatabaseException;
import dev.schemac.database.drift.Drift;
import dev.schemac.database.drift.DriftException;
import dev.schemac.database.drift.DriftReport;
import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Compares a database with the migrations that ran on it.
 *
 * @param drift the migrations
 * @param database the database, which is only read
 * @param scratch where the scratch databases come from
 * @param sql whether the text has the SQL that mends what differs, either way
 */
public record DriftCommand(
    Drift drift, DatabaseAddress database, ScratchServers scratch, boolean sql) implements Command {

  @Override
  public CommandResult run(Consumer<String> progress) throws CommandException {
    progress.accept("Reading " + database + " …");
    try (Connection connection = database.connect()) {
      int major = connection.getMetaData().getDatabaseMajorVersion();
      progress.accept("Starting a scratch server of PostgreSQL " + major + " …");
      try (ScratchDatabases databases = scratch.open(major)) {
        DriftReport report = drift.check(connection, databases);
        return new CommandResult(text(report), report.toJson(), !report.hasDrift());
      }
    } catch (DatabaseException | DriftException | MigrationsException | ScratchException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    } catch (SQLException e) {
      throw new CommandException(String.valueOf(database.failure(e).getMessage()), e);
    }
  }

  private String text(DriftReport report) {
    String text = report.text() + "\n";
    if (!sql || !report.hasDrift()) {
      return text;
    }
    return text
        + "\n-- Takes the database to what its migrations make:\n\n"
        + report.toExpected().text().strip()
        + "\n\n-- Takes what the migrations make to what the database is:\n\n"
        + report.toActual().text().strip()
        + "\n";
  }
}

package dev.schemac.database.cli;

import dev.schemac.database.command.Command;
import dev.schemac.database.command.CommandException;
import dev.schemac.database.command.DriftCommand;
import dev.schemac.database.drift.Drift;
import dev.schemac.database.migrations.MigrationsException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code schemac drift}. */
@CommandLine.Command(
    name = "drift",
    mixinStandardHelpOptions = true,
    description = "Is a database what the migrations that ran on it have made?")
final class DriftCli extends CommandCli {

  @CommandLine.Mixin private DatabaseOptions database = new DatabaseOptions();
  @CommandLine.Mixin private ScratchOptions scratch = new ScratchOptions();
  @CommandLine.Mixin private ToolOptions tool = new ToolOptions();

  @CommandLine.Option(
      names = "--at",
      paramLabel = "MIGRATION",
      description = "The last migration that ran, such as 0007, where no tool has noted it.")
  private @Nullable String at;

  @CommandLine.Option(
      names = "--sql",
      description = "Print the SQL that mends what differs, in either direction.")
  private boolean sql;

  @Override
  Command command() throws CommandException {
    try {
      Path migrations = tool.migrations("migrations");
      Drift all = Drift.from(tool.changelog(), migrations, tool.settings());
      Drift drift = all.comparing(database.filter());
      return new DriftCommand(
          at == null ? drift : drift.at(at), database.address(), scratch.servers(), sql);
    } catch (MigrationsException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }
}

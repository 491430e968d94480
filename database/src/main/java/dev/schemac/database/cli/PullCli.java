package dev.schemac.database.cli;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.database.command.Command;
import dev.schemac.database.command.CommandException;
import dev.schemac.database.command.PullCommand;
import java.nio.file.Path;
import picocli.CommandLine;

/** {@code schemac pull}. */
@CommandLine.Command(
    name = "pull",
    mixinStandardHelpOptions = true,
    description =
        "Writes classes from a database, and the baseline after which a compile writes nothing.")
final class PullCli extends CommandCli {

  @CommandLine.Mixin private DatabaseOptions database = new DatabaseOptions();
  @CommandLine.Mixin private ClassOptions classes = new ClassOptions();

  @CommandLine.Option(
      names = "--migrations",
      paramLabel = "FOLDER",
      description = "The migrations folder; by default ${DEFAULT-VALUE}.")
  private Path migrations = Path.of("migrations");

  @CommandLine.Option(
      names = "--naming",
      paramLabel = "NAMING",
      description =
          "How a first migration is named: ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
  private Naming naming = Naming.PLAIN;

  @Override
  Command command() throws CommandException {
    return new PullCommand(
        database.address(), database.filter(), classes.options(migrations, naming));
  }
}

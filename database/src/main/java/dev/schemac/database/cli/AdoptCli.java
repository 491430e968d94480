package dev.schemac.database.cli;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.database.command.AdoptCommand;
import dev.schemac.database.command.Command;
import dev.schemac.database.command.CommandException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code schemac adopt}. */
@CommandLine.Command(
    name = "adopt",
    mixinStandardHelpOptions = true,
    description =
        "Makes Flyway's migrations the history: runs them on a scratch server and pulls the classes.")
final class AdoptCli extends CommandCli {

  @CommandLine.Mixin private ClassOptions classes = new ClassOptions();
  @CommandLine.Mixin private ScratchOptions scratch = new ScratchOptions();
  @CommandLine.Mixin private FlywayOptions flyway = new FlywayOptions();

  @CommandLine.Option(
      names = "--migrations",
      paramLabel = "FOLDER",
      description = "The folder of Flyway's migrations; by default ${DEFAULT-VALUE}.")
  private Path migrations = Path.of("src/main/resources/db/migration");

  @CommandLine.Option(
      names = "--postgres",
      paramLabel = "MAJOR",
      description = "The version of PostgreSQL that they are for, such as 16; by default any.")
  private @Nullable Integer major;

  @Override
  Command command() throws CommandException {
    return new AdoptCommand(
        classes.options(migrations, Naming.FLYWAY), scratch.servers(), major, flyway.settings());
  }
}

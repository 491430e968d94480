package dev.schemac.database.cli;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.database.command.AdoptCommand;
import dev.schemac.database.command.Command;
import dev.schemac.database.command.CommandException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code schemac adopt}. */
@CommandLine.Command(
    name = "adopt",
    mixinStandardHelpOptions = true,
    description =
        "Makes the migrations of Flyway or Liquibase the history: runs them on a scratch server and pulls the classes.")
final class AdoptCli extends CommandCli {

  @CommandLine.Mixin private ClassOptions classes = new ClassOptions();
  @CommandLine.Mixin private ScratchOptions scratch = new ScratchOptions();
  @CommandLine.Mixin private ToolOptions tool = new ToolOptions();

  @CommandLine.Option(
      names = "--postgres",
      paramLabel = "MAJOR",
      description = "The version of PostgreSQL that they are for, such as 16; by default any.")
  private @Nullable Integer major;

  @CommandLine.Option(
      names = "--sql",
      description = {
        "Where classes are there: print the SQL of a migration that takes what the migrations",
        "make to what the classes say."
      })
  private boolean sql;

  @Override
  Command command() throws CommandException {
    return new AdoptCommand(
        classes.options(
            tool.migrations("src/main/resources/db/migration"),
            tool.changelog() == null ? Naming.FLYWAY : Naming.PLAIN),
        scratch.servers(),
        major,
        tool.settings(),
        tool.changelog(),
        sql);
  }
}

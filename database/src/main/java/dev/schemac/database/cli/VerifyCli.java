package dev.schemac.database.cli;

import dev.schemac.database.command.Command;
import dev.schemac.database.command.VerifyCommand;
import dev.schemac.database.verify.Migrations;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code schemac verify}. */
@CommandLine.Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Runs the migrations on a scratch server: do they make what the classes say?")
final class VerifyCli extends CommandCli {

  @CommandLine.Mixin private ScratchOptions scratch = new ScratchOptions();
  @CommandLine.Mixin private ToolOptions tool = new ToolOptions();

  @CommandLine.Option(
      names = "--rows",
      paramLabel = "FOLDER",
      description = "Scripts such as 0003.sql, whose rows are there before migration 4 runs.")
  private @Nullable Path rows;

  @CommandLine.Option(
      names = "--postgres",
      paramLabel = "MAJOR",
      description = "The version of PostgreSQL, such as 16; by default any.")
  private @Nullable Integer major;

  @CommandLine.Option(
      names = "--sql",
      description =
          "Print the SQL of a migration that takes what they make to what the classes say.")
  private boolean sql;

  @Override
  Command command() {
    Migrations all =
        Migrations.in(tool.migrations("migrations"))
            .withFlyway(tool.settings())
            .ofChangelog(tool.changelog());
    return new VerifyCommand(
        rows == null ? all : all.withRowsOf(rows), scratch.servers(), major, sql);
  }
}

package dev.schemac.database.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.schemac.database.command.Command;
import dev.schemac.database.command.CommandException;
import dev.schemac.database.command.CommandResult;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;

/** What all commands have in common: where their words go. */
abstract class CommandCli implements Callable<Integer> {

  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Option(
      names = "--json",
      description = "Print the result as JSON; nothing else goes to the standard output.")
  private boolean json;

  @CommandLine.Option(
      names = {"-q", "--quiet"},
      description = "Say nothing of what is going on.")
  private boolean quiet;

  /** The command that the arguments say. */
  abstract Command command() throws CommandException;

  /** Progress goes to the standard error, so that the result can be piped. */
  @Override
  public final Integer call() throws CommandException {
    PrintWriter err = spec.commandLine().getErr();
    Consumer<String> progress = quiet ? line -> {} : err::println;
    CommandResult result = command().run(progress);
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? JSON.toJson(result.json()) + "\n" : result.text());
    out.flush();
    return result.exitCode();
  }
}

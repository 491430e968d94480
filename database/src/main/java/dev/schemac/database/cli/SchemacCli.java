package dev.schemac.database.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * The command line. Exit codes: 0 all is as it should be, 1 the command could not be carried out, 2
 * something differs, 64 the command is not understood.
 */
@CommandLine.Command(
    name = "schemac",
    description = "Reads PostgreSQL databases, and compares them with migrations and classes.",
    mixinStandardHelpOptions = true,
    versionProvider = CliVersion.class,
    subcommands = {PullCli.class, VerifyCli.class, DriftCli.class, AdoptCli.class})
public final class SchemacCli implements Runnable {

  private static final int NOT_UNDERSTOOD = 64;
  private static final int NOT_DONE = 1;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Public for picocli. */
  public SchemacCli() {}

  /** Ends the JVM with the exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Carries out a command line; gives the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new SchemacCli());
    line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(SchemacCli::notUnderstood);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          command.getErr().println("schemac: " + e.getMessage());
          return NOT_DONE;
        });
    return line.execute(arguments);
  }

  private static int notUnderstood(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("schemac: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
    return NOT_UNDERSTOOD;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to do: pull, verify, drift or adopt.");
  }
}

package dev.schemac.database.cli;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.database.command.CommandException;
import dev.schemac.database.pull.PullOptions;
import dev.schemac.database.pull.Style;
import java.nio.file.Path;
import picocli.CommandLine;

/** Where classes go, and what they look like. */
final class ClassOptions {

  @CommandLine.Option(
      names = "--package",
      required = true,
      paramLabel = "NAME",
      description = "The package of the classes, such as com.acme.model.")
  private String packageName = "";

  @CommandLine.Option(
      names = "--style",
      paramLabel = "STYLE",
      description =
          "What a table becomes: ${COMPLETION-CANDIDATES} (an entity); by default ${DEFAULT-VALUE}.")
  private Style style = Style.RECORD;

  @CommandLine.Option(
      names = "--sources",
      paramLabel = "FOLDER",
      description = "The source root; by default ${DEFAULT-VALUE}.")
  private Path sources = Path.of("src/main/java");

  PullOptions options(Path migrations, Naming naming) throws CommandException {
    try {
      return new PullOptions(packageName, style, sources, migrations, naming, project());
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The project whose source root is named as usual; else the working directory. */
  private Path project() {
    Path absolute = sources.toAbsolutePath().normalize();
    Path usual = Path.of("src", "main", "java");
    return absolute.endsWith(usual)
        ? absolute.resolve(Path.of("..", "..", "..")).normalize()
        : Path.of("");
  }
}

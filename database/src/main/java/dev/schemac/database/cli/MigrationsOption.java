package dev.schemac.database.cli;

import java.nio.file.Path;
import picocli.CommandLine;

/** Where the migrations are. */
final class MigrationsOption {

  @CommandLine.Option(
      names = "--migrations",
      paramLabel = "FOLDER",
      description = "The migrations folder; by default ${DEFAULT-VALUE}.")
  private Path folder;

  /** An option that is the folder {@code migrations} where it is not given. */
  MigrationsOption() {
    this(Path.of("migrations"));
  }

  MigrationsOption(Path otherwise) {
    this.folder = otherwise;
  }

  Path folder() {
    return folder;
  }
}

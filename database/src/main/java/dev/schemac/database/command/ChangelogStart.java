package dev.schemac.database.command;

import dev.schemac.core.history.MigrationsFolder;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.journal.MigrationName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The first file of a migrations folder whose history is a changelog: it does nothing, and stands
 * for all changesets before it, so that the first migration of a compile comes behind them.
 */
final class ChangelogStart {

  private static final String FILE = "0000_changelog.sql";

  /** What was made, the newest first. */
  private final Deque<Path> made = new ArrayDeque<>();

  private final Path folder;

  ChangelogStart(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Writes it where the folder has no migration yet. */
  void write(Path changelog) throws CommandException {
    try {
      for (Path script : MigrationsFolder.list(folder)) {
        if (MigrationName.parse(String.valueOf(script.getFileName())) != null) {
          return;
        }
      }
      makeFolders();
      Path file = folder.resolve(FILE);
      made.push(file);
      Files.writeString(
          file,
          "-- What came before is in "
              + changelog.getFileName()
              + ", which Liquibase runs.\nSELECT 1;\n",
          StandardOpenOption.CREATE_NEW);
    } catch (IOException | HistoryException e) {
      remove();
      throw new CommandException("Nothing was written: " + e, e);
    }
  }

  private void makeFolders() throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing.push(at);
    }
    for (Path one : missing) {
      Files.createDirectory(one);
      made.push(one);
    }
  }

  /** Takes back what was written. */
  void remove() {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // It is a comment or an empty folder, and the failure before says more.
        return;
      }
    }
  }
}

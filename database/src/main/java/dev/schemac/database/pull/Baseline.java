package dev.schemac.database.pull;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.history.MigrationsFolder;
import dev.schemac.core.history.Proposal;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.disk.RealPath;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.database.catalog.Leftover;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The snapshot that a compile of the classes with {@code schemac.baseline=true} would write: the
 * migrations that are there are history, and the classes are what they give.
 */
final class Baseline {

  private final PullOptions options;
  private final Schema schema;
  private final Origins origins;
  private final List<Leftover> leftovers;

  Baseline(PullOptions options, Schema schema, Origins origins, List<Leftover> leftovers) {
    this.options = options;
    this.schema = schema;
    this.origins = origins;
    this.leftovers = leftovers;
  }

  /**
   * Writes it, behind a first migration where there is none.
   *
   * @param written the files that were written before, which the new ones join
   */
  void write(NewFiles written) throws IOException, PullException {
    try {
      if (!hasMigrations()) {
        written.write(options.migrations(), FirstMigration.of(schema, leftovers, options.naming()));
      }
      try (MigrationsFolder folder = MigrationsFolder.open(settings(), Set.of())) {
        folder.commit(new Proposal(schema, origins, List.of(), Set.of(), List.of(), "", 0));
        written.add(JournalEntry.FILE);
      }
    } catch (HistoryException e) {
      StringJoiner words = new StringJoiner(" ");
      for (Finding finding : e.findings()) {
        words.add(finding.message().words());
      }
      throw new PullException("Nothing was written: " + words);
    }
  }

  /** Repeatable migrations and callbacks are no history. */
  private boolean hasMigrations() throws HistoryException {
    for (Path script : MigrationsFolder.list(options.migrations())) {
      if (MigrationName.parse(String.valueOf(script.getFileName())) != null) {
        return true;
      }
    }
    return false;
  }

  private HistorySettings settings() throws IOException {
    return new HistorySettings(
        options.migrations(),
        sourcesFromMigrations(),
        false,
        null,
        options.naming(),
        "HEAD",
        null,
        true,
        true,
        "");
  }

  /** The source root as seen from the migrations, as a compile says it. */
  private String sourcesFromMigrations() throws IOException {
    Path from = RealPath.of(options.migrations());
    Path to = RealPath.of(options.sources());
    try {
      return from.relativize(to).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      // Another drive: there is no relative path.
      return String.valueOf(to.getFileName());
    }
  }
}

package dev.schemac.database.pull;

import dev.schemac.core.history.MigrationsFolder;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.database.catalog.Leftover;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The classes of a database, to be compared with those that are there, or to be written.
 *
 * @param options where they go
 * @param files the source files, sorted by path
 * @param schema what a compile of them reads
 * @param origins where it reads each thing
 * @param leftovers what the database has beside that
 */
public record PulledClasses(
    PullOptions options,
    List<PulledFile> files,
    Schema schema,
    Origins origins,
    List<Leftover> leftovers) {

  /** Copies and sorts. */
  public PulledClasses {
    List<PulledFile> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(PulledFile::path));
    files = List.copyOf(sorted);
    leftovers = List.copyOf(leftovers);
  }

  /** What the database has and the classes do not say, a line each; empty: nothing. */
  public String report() {
    StringBuilder report = new StringBuilder();
    for (Leftover leftover : leftovers) {
      report.append(leftover.kind()).append(' ').append(leftover.name());
      if (leftover.table() != null) {
        report.append(" of ").append(leftover.table().sql());
      }
      report.append(": ").append(leftover.definition()).append('\n');
    }
    return report.toString();
  }

  /** What a compile must be told besides, in words for a person; empty: nothing. */
  public String advice() {
    return new CompileSettings(options).advice();
  }

  /**
   * How each file compares with the one that is there, by path; changes nothing.
   *
   * @throws PullException if a file cannot be read
   */
  public List<FileComparison> compare() throws PullException {
    List<FileComparison> comparisons = new ArrayList<>();
    for (PulledFile file : files) {
      comparisons.add(FileComparison.of(options.sources(), file));
    }
    return comparisons;
  }

  /**
   * Writes the files that are not there, and the baseline, after which a compile writes nothing.
   * Where the migrations folder has no migrations, a first one that creates the schema is written
   * too, and where entities have no {@code schemac.properties}, one that makes them tables.
   *
   * @return what was written, relative to the source root, the migrations folder or the project
   * @throws PullException if a file is there with other text, or the folder has a snapshot already,
   *     or something cannot be written; then nothing is
   */
  public List<String> write() throws PullException {
    if (MigrationsFolder.hasSnapshot(options.migrations())) {
      throw new PullException(
          options.migrations()
              + " has a schema.json already, so that its classes are the schema. Compare with them,"
              + " or pull into a folder without one.");
    }
    List<PulledFile> missing = new ArrayList<>();
    List<String> different = new ArrayList<>();
    for (FileComparison comparison : compare()) {
      switch (comparison.state()) {
        case MISSING -> missing.add(comparison.file());
        case DIFFERENT -> different.add(comparison.file().path());
        case SAME -> {}
      }
    }
    if (!different.isEmpty()) {
      throw new PullException(
          "These files are there with other text, and none is ever written over: "
              + String.join(", ", different)
              + ". Move them away, or choose another package. Nothing was written.");
    }
    NewFiles written = new NewFiles();
    boolean done = false;
    try {
      for (PulledFile file : missing) {
        written.write(options.sources(), file);
      }
      new Baseline(options, schema, origins, leftovers).write(written);
      PulledFile settings = new CompileSettings(options).missing();
      if (settings != null) {
        written.write(options.project().toAbsolutePath(), settings);
      }
      done = true;
      return written.paths();
    } catch (IOException e) {
      throw new PullException("Nothing was written: " + e);
    } finally {
      if (!done) {
        written.remove();
      }
    }
  }
}

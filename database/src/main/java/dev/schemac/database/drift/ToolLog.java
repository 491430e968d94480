package dev.schemac.database.drift;

import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.database.migrations.MigrationFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a migration tool has noted in a database.
 *
 * @param tool the tool's name
 * @param entries its notes in the order in which they came
 */
record ToolLog(String tool, List<Entry> entries) {

  /**
   * One note.
   *
   * @param script the file that ran, without its folder
   * @param version the version that the tool read from its name; empty: none
   * @param kind what the note is about
   */
  record Entry(String script, String version, Kind kind) {}

  /** What a note is about. */
  enum Kind {
    /** A script ran. */
    RAN,
    /** A script failed. */
    FAILED,
    /** All scripts up to the version count as run: the database was there before the tool. */
    BASELINE
  }

  ToolLog {
    entries = List.copyOf(entries);
  }

  /** Which of a folder's files ran, by what is noted. */
  Position position(List<MigrationFile> files) {
    Set<String> ran = new HashSet<>();
    List<String> failed = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Entry entry : entries) {
      List<MigrationFile> meant = files.stream().filter(file -> isAbout(entry, file)).toList();
      switch (entry.kind()) {
        case RAN, BASELINE -> meant.forEach(file -> ran.add(file.name()));
        case FAILED -> failed.add(entry.script());
      }
      if (meant.isEmpty() && entry.kind() == Kind.RAN && !isBelowBaseline(entry, files)) {
        unknown.add(entry.script());
      }
    }
    List<MigrationFile> done = files.stream().filter(it -> ran.contains(it.name())).toList();
    List<String> open =
        files.stream().map(MigrationFile::name).filter(it -> !ran.contains(it)).toList();
    return new Position(tool, done, open, failed, unknown);
  }

  /** Whether it ran before the folder had the baseline migration that stands for it now. */
  private static boolean isBelowBaseline(Entry entry, List<MigrationFile> files) {
    MigrationName noted = MigrationName.parse("V" + entry.version() + "__x.sql");
    return noted != null
        && files.stream()
            .filter(MigrationFile::isBaseline)
            .map(MigrationFile::number)
            .anyMatch(number -> number != null && noted.compareTo(number) < 0);
  }

  private static boolean isAbout(Entry entry, MigrationFile file) {
    MigrationName number = file.number();
    MigrationName noted = MigrationName.parse("V" + entry.version() + "__x.sql");
    if (entry.kind() == Kind.BASELINE) {
      return number != null && noted != null && compare(number, noted) <= 0;
    }
    boolean sameNumber =
        number != null && noted != null && number.version().equals(noted.version());
    return sameNumber || file.name().equals(entry.script());
  }

  private static int compare(MigrationName number, MigrationName baseline) {
    return number.version().equals(baseline.version()) ? 0 : number.compareTo(baseline);
  }
}

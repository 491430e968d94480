package dev.schemac.database.migrations;

import dev.schemac.core.history.journal.MigrationName;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flyway's baseline migrations: {@code B5__x.sql} makes an empty database what all migrations up to
 * 5 make it, and takes their place there.
 */
final class Baselines {

  private static final String PREFIX = "B";

  private Baselines() {}

  /** The number of a baseline migration; null where a file is none. */
  static @Nullable MigrationName number(String file) {
    if (!file.startsWith(PREFIX)) {
      return null;
    }
    MigrationName versioned = MigrationName.parse("V" + file.substring(PREFIX.length()));
    return versioned == null
        ? null
        : new MigrationName(file, versioned.version(), versioned.description());
  }

  /**
   * Leaves of a folder's scripts what runs in an empty database: the newest baseline, which comes
   * first, and what is newer.
   *
   * @param files the scripts, in the order of their numbers
   * @param ignored takes the names of those that do not run
   */
  static void take(List<MigrationFile> files, List<String> ignored) {
    MigrationFile newest = null;
    for (MigrationFile file : files) {
      if (file.isBaseline() && (newest == null || compare(file, newest) > 0)) {
        newest = file;
      }
    }
    if (newest == null) {
      return;
    }
    for (Iterator<MigrationFile> all = files.iterator(); all.hasNext(); ) {
      MigrationFile file = all.next();
      if (file.number() != null && compare(file, newest) <= 0) {
        all.remove();
        if (!file.equals(newest)) {
          ignored.add(file.name());
        }
      }
    }
    files.add(0, newest);
  }

  /** Compares the numbers alone, of which a baseline may share one. */
  private static int compare(MigrationFile one, MigrationFile other) {
    MigrationName number = one.number();
    MigrationName otherNumber = other.number();
    if (number == null || otherNumber == null) {
      return 0;
    }
    return number.version().equals(otherNumber.version()) ? 0 : number.compareTo(otherNumber);
  }
}

package dev.schemac.database.verify;

import dev.schemac.database.migrations.MigrationFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way to run the migrations: once, with each script outside a transaction twice, or with rows.
 * What came of it is a {@link VerifyRun}.
 *
 * @param title the way in words
 * @param scripts what runs, in order
 */
record RunOrder(String title, List<MigrationFile> scripts) {

  RunOrder {
    scripts = List.copyOf(scripts);
  }

  /**
   * Each of them once, and whatever else there is to try.
   *
   * @param rows the scripts of rows, by the name of the migration that they run behind
   * @param older the names of those that were there before schemac, which nobody can change
   */
  static List<RunOrder> all(
      List<MigrationFile> files, Map<String, MigrationFile> rows, Set<String> older) {
    List<RunOrder> all = new ArrayList<>();
    all.add(once(files));
    List<MigrationFile> repeated =
        files.stream().filter(it -> !it.transactional() && !older.contains(it.name())).toList();
    if (!repeated.isEmpty()) {
      all.add(outsideTwice(files, repeated));
    }
    for (MigrationFile file : files) {
      MigrationFile filled = rows.get(file.name());
      if (filled != null) {
        all.add(withRows(files, file, filled));
      }
    }
    return all;
  }

  static RunOrder once(List<MigrationFile> files) {
    return new RunOrder("each migration once", files);
  }

  /**
   * A script that is no transaction may stop in the middle, by a lock that it does not get or a
   * connection that is lost. Whoever is on duty then runs it again.
   */
  private static RunOrder outsideTwice(List<MigrationFile> files, List<MigrationFile> repeated) {
    List<MigrationFile> scripts = new ArrayList<>();
    for (MigrationFile file : files) {
      scripts.add(file);
      if (repeated.contains(file)) {
        scripts.add(file);
      }
    }
    return new RunOrder("each script outside a transaction twice", scripts);
  }

  private static RunOrder withRows(
      List<MigrationFile> files, MigrationFile behind, MigrationFile rows) {
    List<MigrationFile> scripts = new ArrayList<>();
    for (MigrationFile file : files) {
      scripts.add(file);
      if (file.name().equals(behind.name())) {
        scripts.add(rows);
      }
    }
    return new RunOrder("with the rows of " + rows.name() + " behind " + behind.name(), scripts);
  }
}

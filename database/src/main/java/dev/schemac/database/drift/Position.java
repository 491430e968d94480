package dev.schemac.database.drift;

import dev.schemac.database.migrations.MigrationFile;
import java.util.List;

/**
 * How far a database has come with the migrations of a folder.
 *
 * @param source who says so: a tool's name, or the person who runs this
 * @param ran the files that ran, in the folder's order
 * @param notRun the names of the files that did not
 * @param failed the names of scripts that failed and were not repaired since
 * @param unknown the names of scripts that ran and are not in the folder
 */
record Position(
    String source,
    List<MigrationFile> ran,
    List<String> notRun,
    List<String> failed,
    List<String> unknown) {

  Position {
    ran = List.copyOf(ran);
    notRun = List.copyOf(notRun);
    failed = List.copyOf(failed);
    unknown = List.copyOf(unknown);
  }

  /** The name of the last file that ran; empty: none did. */
  String last() {
    return ran.isEmpty() ? "" : ran.get(ran.size() - 1).name();
  }
}

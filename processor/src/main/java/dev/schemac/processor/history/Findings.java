package dev.schemac.processor.history;

import dev.schemac.processor.model.Finding;
import dev.schemac.processor.model.FindingId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a look at the folder finds: errors, all of them at once, and notes. */
final class Findings {

  private final String folder;
  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> notes = new ArrayList<>();

  private Findings(String folder) {
    this.folder = folder;
  }

  /**
   * Findings about a folder.
   *
   * @param folder its real path; messages name files by its last part, alike on each machine
   */
  Findings(Path folder) {
    this.folder = String.valueOf(folder.getFileName());
  }

  /** Other findings about the same folder, none yet. */
  Findings fresh() {
    return new Findings(folder);
  }

  /** A file as messages name it. */
  String path(String file) {
    return folder + "/" + file;
  }

  void error(FindingId id, String... arguments) {
    errors.add(Finding.of(id, arguments));
  }

  void note(FindingId id, String... arguments) {
    notes.add(Finding.of(id, arguments));
  }

  void note(Finding note) {
    notes.add(note);
  }

  List<Finding> notes() {
    return notes;
  }

  /** What ends the compile at once. */
  HistoryException stop(FindingId id, String... arguments) {
    error(id, arguments);
    return new HistoryException(errors);
  }

  void stopOnErrors() throws HistoryException {
    if (!errors.isEmpty()) {
      throw new HistoryException(errors);
    }
  }
}

package dev.schemac.core.history.review;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.Message;
import dev.schemac.core.finding.TemplateMessage;
import dev.schemac.core.history.disk.HistoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a look at the folder finds: errors, all of them at once, and notes. */
public final class Findings {

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
  public Findings(Path folder) {
    this.folder = String.valueOf(folder.getFileName());
  }

  /** Other findings about the same folder, none yet. */
  Findings fresh() {
    return new Findings(folder);
  }

  /** A file as messages name it. */
  public String path(String file) {
    return folder + "/" + file;
  }

  public void error(FindingId id, String... arguments) {
    errors.add(Finding.of(id, arguments));
  }

  public void error(Message message) {
    errors.add(Finding.of(message));
  }

  public void note(FindingId id, String... arguments) {
    notes.add(Finding.of(id, arguments));
  }

  public void note(Message message) {
    notes.add(Finding.of(message));
  }

  public void note(Finding note) {
    notes.add(note);
  }

  public List<Finding> notes() {
    return notes;
  }

  /** What ends the compile at once. */
  HistoryException stop(FindingId id, String... arguments) {
    return stop(TemplateMessage.of(id, arguments));
  }

  /** What ends the compile at once. */
  HistoryException stop(Message message) {
    error(message);
    return new HistoryException(errors);
  }

  public void stopOnErrors() throws HistoryException {
    if (!errors.isEmpty()) {
      throw new HistoryException(errors);
    }
  }
}

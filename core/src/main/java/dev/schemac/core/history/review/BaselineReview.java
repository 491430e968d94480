package dev.schemac.core.history.review;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes the files of a folder without a snapshot for the migrations that were there before schemac.
 */
public final class BaselineReview {

  private BaselineReview() {}

  /**
   * The layout.
   *
   * @throws HistoryException if there is no file: the tables of the classes would never be created
   */
  public static FolderDecision layout(FolderState state, Findings findings)
      throws HistoryException {
    List<JournalEntry> journal = new ArrayList<>();
    for (MigrationName name : state.unknown()) {
      DiskFile file = state.file(name.file());
      if (file != null) {
        journal.add(entry(List.of(new JournalFile(name.file(), file.checksum()))));
      }
    }
    if (journal.isEmpty()) {
      throw findings.stop(FindingId.NOTHING_TO_BASELINE, findings.path(""));
    }
    findings.note(FindingId.BASELINED, String.valueOf(journal.size()));
    return new FolderDecision(
        journal,
        Schema.EMPTY,
        null,
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeSet<>(),
        findings.notes());
  }

  private static JournalEntry entry(List<JournalFile> files) {
    return new JournalEntry(JournalEntry.Kind.BASELINE, files, null, null, List.of(), List.of());
  }
}

package dev.schemac.processor.history;

import dev.schemac.processor.model.Finding;
import dev.schemac.processor.model.FindingId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a commit did, or in check mode would have done. */
final class CommitReport {

  private final Path folder;
  private final Proposal proposal;

  CommitReport(Path folder, Proposal proposal) {
    this.folder = folder;
    this.proposal = proposal;
  }

  /** A file as messages name it: short, and the same on each machine. */
  static String display(Path folder, String file) {
    return folder.getFileName() + "/" + file;
  }

  Outcome upToDate() {
    String tables = String.valueOf(proposal.schema().tables().size());
    return new Outcome(List.of(Finding.of(FindingId.UP_TO_DATE, tables)));
  }

  Outcome checked(FolderChange change) throws HistoryException {
    FolderChange.Difference difference = change.difference();
    if (difference == null) {
      return upToDate();
    }
    throw HistoryException.of(
        FindingId.OUT_OF_SYNC,
        display(folder, difference.file()),
        difference.how(),
        Commands.WRITE);
  }

  /**
   * What was written.
   *
   * @param baseNote what to say of git where something was written
   */
  Outcome written(FolderChange change, Composition.Folder wanted, @Nullable Finding baseNote) {
    if (change.isEmpty()) {
      return upToDate();
    }
    List<Finding> findings = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (String file : wanted.draft()) {
      if (change.writes(file)) {
        written.add(display(folder, file));
      }
    }
    if (!written.isEmpty()) {
      String changes = String.valueOf(proposal.changes());
      findings.add(Finding.of(FindingId.WROTE, String.join(", ", written), changes));
    }
    findings.addAll(wanted.notes());
    if (findings.isEmpty()) {
      findings.add(Finding.of(FindingId.WROTE, display(folder, Snapshot.FILE), "0"));
    }
    if (baseNote != null) {
      findings.add(baseNote);
    }
    return new Outcome(findings);
  }
}

package dev.schemac.processor.history;

import dev.schemac.processor.model.Finding;
import dev.schemac.processor.model.FindingId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a commit did, or in check mode would have done. */
final class CommitReport {

  private final Findings findings;
  private final Proposal proposal;

  CommitReport(Findings findings, Proposal proposal) {
    this.findings = findings;
    this.proposal = proposal;
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
        FindingId.OUT_OF_SYNC, findings.path(difference.file()), difference.how(), Commands.WRITE);
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
    List<Finding> told = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (String file : wanted.draft()) {
      if (change.writes(file)) {
        written.add(findings.path(file));
      }
    }
    if (!written.isEmpty()) {
      String changes = String.valueOf(proposal.changes());
      told.add(Finding.of(FindingId.WROTE, String.join(", ", written), changes));
    }
    told.addAll(wanted.notes());
    if (told.isEmpty()) {
      told.add(Finding.of(FindingId.WROTE, findings.path(Snapshot.FILE), "0"));
    }
    if (baseNote != null) {
      told.add(baseNote);
    }
    return new Outcome(told);
  }
}

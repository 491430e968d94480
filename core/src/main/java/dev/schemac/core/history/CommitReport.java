package dev.schemac.core.history;

import dev.schemac.core.finding.Commands;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.OutOfSync;
import dev.schemac.core.finding.Wrote;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.review.Findings;
import dev.schemac.core.history.snapshot.Snapshot;
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

  /**
   * Nothing was written.
   *
   * @param repetitions what a person has yet to edit or delete
   */
  CommitOutcome upToDate(List<Repetition> repetitions) {
    String tables = String.valueOf(proposal.schema().tables().size());
    List<Finding> told = new ArrayList<>();
    told.add(Finding.of(FindingId.UP_TO_DATE, tables));
    for (Repetition repetition : repetitions) {
      told.add(Finding.of(repetition.renumbered(findings)));
    }
    return new CommitOutcome(told);
  }

  /**
   * What is wrong with the folder.
   *
   * @param difference how it is not what a compile would write; null: it is
   */
  CommitOutcome checked(FolderChange.@Nullable Difference difference, List<Repetition> repetitions)
      throws HistoryException {
    if (difference != null) {
      findings.error(
          new OutOfSync(findings.path(difference.file()), difference.how(), Commands.WRITE));
    }
    for (Repetition repetition : repetitions) {
      findings.error(repetition.outOfSync(findings));
    }
    findings.stopOnErrors();
    return upToDate(repetitions);
  }

  /**
   * What was written.
   *
   * @param baseNote what to say of git where something was written
   */
  CommitOutcome written(
      FolderChange change, Composition.Folder wanted, @Nullable Finding baseNote) {
    if (change.isEmpty()) {
      return upToDate(Repetition.in(wanted.snapshot().journal()));
    }
    List<Finding> told = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (String file : wanted.draft()) {
      if (change.writes(file)) {
        written.add(findings.path(file));
      }
    }
    if (!written.isEmpty()) {
      told.add(Finding.of(new Wrote(String.join(", ", written), proposal.changes())));
    }
    told.addAll(wanted.notes());
    if (told.isEmpty()) {
      told.add(Finding.of(new Wrote(findings.path(Snapshot.FILE), 0)));
    }
    if (baseNote != null) {
      told.add(baseNote);
    }
    return new CommitOutcome(told);
  }
}

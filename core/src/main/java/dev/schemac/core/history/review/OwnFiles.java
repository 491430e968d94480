package dev.schemac.core.history.review;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.MergeConflict;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.snapshot.MergeMarkers;
import java.util.ArrayList;
import java.util.List;

/** Takes note of the files that persons wrote or edited and that are not sealed. */
final class OwnFiles {

  private final FolderState state;
  private final Findings findings;

  OwnFiles(FolderState state, Findings findings) {
    this.state = state;
    this.findings = findings;
  }

  /** The journal's line of an own migration, with the checksums its files have now. */
  JournalEntry record(JournalEntry entry) {
    List<JournalFile> files = new ArrayList<>();
    for (JournalFile file : entry.files()) {
      DiskFile there = state.file(file.name());
      if (there != null) {
        boolean edited = !there.checksum().equals(file.checksum());
        if (edited && entry.kind() == JournalEntry.Kind.GENERATED && there.isIntact()) {
          // schemac wrote this text, but not for this line of the journal: it leads to another
          // schema.
          findings.error(FindingId.EDITED_MIGRATION, findings.path(file.name()), "");
        } else if (edited) {
          findings.note(FindingId.RECORDED, findings.path(file.name()));
        }
        requireMerged(there);
        files.add(file.as(there));
      } else if (file.state() != JournalFile.State.REGULAR) {
        files.add(file.in(JournalFile.State.DELETED));
      } else if (!file.isConf()) {
        findings.error(FindingId.MISSING_MIGRATION, findings.path(file.name()), "");
      }
    }
    return entry.withFiles(files);
  }

  /** The line for a file that no journal knew. */
  JournalEntry adopt(MigrationName name) {
    DiskFile file = state.file(name.file());
    if (file == null) {
      throw new IllegalArgumentException("not there: " + name);
    }
    findings.note(FindingId.ADOPTED, findings.path(name.file()));
    return JournalEntry.handWritten(List.of(current(file)));
  }

  /** The file as it is now. */
  JournalFile current(DiskFile file) {
    requireMerged(file);
    return new JournalFile(file.name(), file.checksum());
  }

  /** A file with git's conflict markers is no migration until a person has merged it. */
  void requireMerged(DiskFile file) {
    String text = file.text();
    if (MergeMarkers.areIn(text)) {
      findings.error(new MergeConflict(findings.path(file.name()), MergeMarkers.revision(text)));
    }
  }
}

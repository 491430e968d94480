package dev.schemac.core.history.review;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.history.git.GitException;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.history.snapshot.MergeMarkers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sees to it that the files of sealed migrations are as the base has them. */
final class SealedFiles {

  private final FolderState state;
  private final BaseHistory base;
  private final Findings findings;
  private final BaseHistory.@Nullable Blobs checkedOut;
  private final SortedMap<String, DiskFile> restored = new TreeMap<>();

  /**
   * Looks at the files of a base.
   *
   * @param checkedOut what {@code HEAD} has, where files are put back as the base has them: those
   *     that the other branch named alike, and those that {@code HEAD} has too; null: none is
   */
  SealedFiles(
      FolderState state,
      BaseHistory base,
      Findings findings,
      BaseHistory.@Nullable Blobs checkedOut) {
    this.state = state;
    this.base = base;
    this.findings = findings;
    this.checkedOut = checkedOut;
  }

  /** The files to put back. */
  SortedMap<String, DiskFile> restored() {
    return restored;
  }

  /**
   * The journal's line with the checksums of the files as the base has them.
   *
   * @param inBase the base's line; null where each migration is history at once
   */
  JournalEntry verify(JournalEntry entry, @Nullable JournalEntry inBase) throws GitException {
    Map<String, JournalFile> committed = new HashMap<>();
    for (JournalFile file : (inBase == null ? entry : inBase).files()) {
      committed.put(file.name(), file);
    }
    List<JournalFile> files = new ArrayList<>();
    for (JournalFile file : entry.files()) {
      JournalFile script = committed.getOrDefault(file.script(), file);
      boolean mayChange = script.state() != JournalFile.State.REGULAR;
      if (mayChange && state.file(file.name()) == null && isDeleted(file, script)) {
        if (!file.isConf()) {
          files.add(file.in(JournalFile.State.DELETED));
        }
      } else {
        files.add(verify(file, committed.getOrDefault(file.name(), file), mayChange));
      }
    }
    return entry.withFiles(files);
  }

  /**
   * Whether a file was deleted. In a rebase one that is not there may be one that the folder does
   * not have yet.
   */
  private boolean isDeleted(JournalFile file, JournalFile script) {
    boolean deleted =
        file.state() == JournalFile.State.DELETED || script.state() == JournalFile.State.DELETED;
    return deleted || checkedOut == null;
  }

  /**
   * The journal's line of one file.
   *
   * @param mayChange whether it repeats a migration, so that a person has to edit it
   */
  private JournalFile verify(JournalFile file, JournalFile committed, boolean mayChange)
      throws GitException {
    DiskFile there = state.file(file.name());
    if (there == null && mayRestore(file)) {
      return restored(committed);
    } else if (there == null) {
      missing(file);
      return file;
    }
    if (mayChange || there.checksum().equals(committed.checksum())) {
      return recorded(file, committed, there);
    }
    DiskFile blob = base.blobs().get(file.name());
    if (blob != null && blob.hasTextOf(there)) {
      return recorded(file, committed, there);
    }
    if (checkedOut != null && (there.isIntact() || MergeMarkers.areIn(there.text()))) {
      return restored(committed);
    }
    findings.error(FindingId.EDITED_MIGRATION, findings.path(file.name()), base.revision());
    return file;
  }

  private boolean mayRestore(JournalFile file) throws GitException {
    DiskFile inHead = checkedOut == null ? null : checkedOut.get(file.name());
    DiskFile inBase = base.blobs().get(file.name());
    return inHead != null && inBase != null && inHead.hasTextOf(inBase);
  }

  private JournalFile restored(JournalFile file) throws GitException {
    DiskFile blob = base.blobs().get(file.name());
    if (blob == null) {
      missing(file);
      return file;
    }
    restored.put(file.name(), blob);
    return file.as(blob);
  }

  private void missing(JournalFile file) throws GitException {
    FindingId id =
        base.blobs().leavesOut(file.name())
            ? FindingId.LEFT_OUT_OF_CHECKOUT
            : FindingId.MISSING_MIGRATION;
    findings.error(id, findings.path(file.name()), base.revision());
  }

  private JournalFile recorded(JournalFile file, JournalFile committed, DiskFile there) {
    if (!file.checksum().equals(there.checksum())) {
      findings.note(FindingId.RECORDED, findings.path(file.name()));
    }
    return committed.as(there);
  }
}

package dev.schemac.core.history.review;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.history.git.GitException;
import dev.schemac.core.history.journal.ConfFile;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.MigrationName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the migrations that are not in the journal into hand-written ones and stale drafts, by
 * their headers.
 */
final class UnknownFiles {

  private final FolderState state;
  private final Findings findings;
  private final List<MigrationName> handWritten = new ArrayList<>();
  private final SortedSet<String> removed = new TreeSet<>();

  /** The hand-written migrations of the journal by description and checksum. */
  private @Nullable Map<List<String>, List<MigrationName>> handWrittenByText;

  /** Decides which files that schemac wrote and nobody edited are kept. */
  interface Lasting {
    boolean test(String file) throws GitException;
  }

  UnknownFiles(FolderState state, Findings findings) {
    this.state = state;
    this.findings = findings;
  }

  /** The hand-written ones, in the order of their numbers. */
  List<MigrationName> handWritten() {
    return handWritten;
  }

  /** The stale drafts, which are removed. */
  SortedSet<String> removed() {
    return removed;
  }

  /**
   * Tells them apart.
   *
   * @param lasting which of schemac's own files are no stale drafts
   */
  void sort(Lasting lasting) throws GitException {
    for (MigrationName name : state.unknown()) {
      DiskFile file = state.file(name.file());
      if (file != null) {
        sort(name, file, lasting);
      }
    }
  }

  private void sort(MigrationName name, DiskFile file, Lasting lasting) throws GitException {
    String newName = newName(name, file);
    if (newName != null) {
      removeLeftBehind(name.file(), newName);
      return;
    }
    switch (file.proof()) {
      case HAND_WRITTEN -> handWritten.add(name);
      case EDITED -> findings.error(FindingId.ORPHAN_MIGRATION, findings.path(name.file()));
      case INTACT -> {
        if (lasting.test(name.file())) {
          findings.error(FindingId.ORPHAN_MIGRATION, findings.path(name.file()));
        } else {
          remove(name.file());
          findings.note(FindingId.REMOVED_DRAFT, findings.path(name.file()));
        }
      }
    }
  }

  private void remove(String file) {
    removed.add(file);
    DiskFile conf = state.file(file + ConfFile.SUFFIX);
    if (conf != null && conf.isIntact()) {
      removed.add(conf.name());
    }
  }

  /**
   * The new name of a person's file that a killed compile had copied to another number and not yet
   * removed under the old one; null where the file is no such one. The old number is taken, so that
   * the file could not be taken in as a new one.
   */
  private @Nullable String newName(MigrationName name, DiskFile file) {
    for (MigrationName renumbered : namesakes(name, file)) {
      DiskFile there = state.file(renumbered.file());
      if (there != null && renumbered.number() > name.number() && there.hasTextOf(file)) {
        return renumbered.file();
      }
    }
    return null;
  }

  /** The hand-written migrations with a description and a text. */
  private List<MigrationName> namesakes(MigrationName name, DiskFile file) {
    if (handWrittenByText == null) {
      handWrittenByText = new HashMap<>();
      for (JournalEntry entry : state.journal()) {
        if (entry.kind() == JournalEntry.Kind.HAND_WRITTEN) {
          addByText(entry, handWrittenByText);
        }
      }
    }
    return handWrittenByText.getOrDefault(List.of(name.description(), file.checksum()), List.of());
  }

  private void addByText(JournalEntry entry, Map<List<String>, List<MigrationName>> into) {
    for (MigrationName name : entry.names()) {
      DiskFile there = state.file(name.file());
      if (there != null) {
        into.computeIfAbsent(
                List.of(name.description(), there.checksum()), key -> new ArrayList<>())
            .add(name);
      }
    }
  }

  private void removeLeftBehind(String file, String newName) {
    removed.add(file);
    DiskFile conf = state.file(file + ConfFile.SUFFIX);
    DiskFile newConf = state.file(newName + ConfFile.SUFFIX);
    if (conf != null && newConf != null && conf.hasTextOf(newConf)) {
      removed.add(conf.name());
    }
  }
}

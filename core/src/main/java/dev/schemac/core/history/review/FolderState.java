package dev.schemac.core.history.review;

import dev.schemac.core.history.journal.ConfFile;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.history.journal.MigrationName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder as it would be if a killed compile had gone on to its end. A file that it wrote aside
 * and did not move into place counts as in place, if the snapshot, which is moved first, has it.
 */
public final class FolderState {

  private final Listing listing;
  private final List<JournalEntry> journal;
  private final SortedMap<String, DiskFile> files;
  private final SortedMap<String, DiskFile> recovered = new TreeMap<>();

  public FolderState(Listing listing, List<JournalEntry> journal) {
    this.listing = listing;
    this.journal = List.copyOf(journal);
    this.files = new TreeMap<>(listing.files());
    Set<String> checksums = new HashSet<>();
    for (JournalEntry entry : journal) {
      for (JournalFile promised : entry.files()) {
        if (promised.state() != JournalFile.State.DELETED) {
          checksums.add(promised.checksum());
        }
      }
    }
    for (JournalEntry entry : journal) {
      for (JournalFile promised : entry.files()) {
        recover(promised, checksums);
      }
      if (entry.kind() == JournalEntry.Kind.HAND_WRITTEN) {
        entry.names().forEach(name -> recoverConf(name.file() + ConfFile.SUFFIX));
      }
    }
    files.putAll(recovered);
  }

  /**
   * Takes a file that was written aside, unless a person has edited the file in its place since.
   * The file in place may also be another one of the journal that was to get another number; that
   * is no edit.
   */
  private void recover(JournalFile promised, Set<String> checksums) {
    DiskFile aside = listing.asides().get(promised.name());
    boolean deleted = promised.state() == JournalFile.State.DELETED;
    if (deleted || aside == null || !aside.checksum().equals(promised.checksum())) {
      return;
    }
    DiskFile there = listing.files().get(promised.name());
    if (there != null && there.hasTextOf(aside)) {
      return;
    }
    if (there == null || there.isIntact() || checksums.contains(there.checksum())) {
      recovered.put(promised.name(), aside);
    }
  }

  /**
   * Takes a {@code .conf} of a person that was written aside: it is not in the journal, but gets
   * another number together with its script.
   */
  private void recoverConf(String name) {
    DiskFile aside = listing.asides().get(name);
    if (aside != null && !listing.files().containsKey(name)) {
      recovered.put(name, aside);
    }
  }

  Listing listing() {
    return listing;
  }

  public List<JournalEntry> journal() {
    return journal;
  }

  @Nullable
  public DiskFile file(String name) {
    return files.get(name);
  }

  /** What a killed compile did not move into place. */
  public Collection<DiskFile> recovered() {
    return recovered.values();
  }

  /** The migrations that no journal line names, in the order of their numbers. */
  public List<MigrationName> unknown() {
    Set<String> known = new HashSet<>();
    for (JournalEntry entry : journal) {
      for (JournalFile file : entry.files()) {
        known.add(file.name());
      }
    }
    List<MigrationName> unknown = new ArrayList<>();
    for (String file : files.keySet()) {
      MigrationName name = MigrationName.parse(file);
      if (name != null && !known.contains(file)) {
        unknown.add(name);
      }
    }
    unknown.sort(null);
    return unknown;
  }

  /** Whether the folder holds the journal's files with their texts, and no others. */
  public boolean isAsJournalSays() {
    if (!listing.asides().isEmpty() || !unknown().isEmpty()) {
      return false;
    }
    for (JournalEntry entry : journal) {
      for (JournalFile file : entry.files()) {
        if (!isAsJournalSays(file)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isAsJournalSays(JournalFile file) {
    DiskFile there = files.get(file.name());
    if (file.state() == JournalFile.State.DELETED) {
      return there == null;
    }
    return there != null && there.checksum().equals(file.checksum());
  }

  /** Whether each of a migration's files that is there is as schemac wrote it. */
  public boolean isUnedited(JournalEntry entry) {
    for (JournalFile file : entry.files()) {
      DiskFile there = files.get(file.name());
      if (there != null && !there.isIntact()) {
        return false;
      }
    }
    return true;
  }

  boolean isComplete(JournalEntry entry) {
    return entry.files().stream().allMatch(file -> files.containsKey(file.name()));
  }
}

package dev.schemac.core.history.review;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.history.git.GitException;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.snapshot.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which migrations are history, and so may not be changed.
 *
 * @param kind how that is known
 * @param revision the git revision asked, as the person named it
 * @param journal for {@link Kind#REVISION} the migrations of that revision
 * @param snapshot the revision's snapshot, if it has one
 * @param blobs the revision's files
 * @param note what to tell where something is written
 */
public record BaseHistory(
    Kind kind,
    String revision,
    List<JournalEntry> journal,
    @Nullable Snapshot snapshot,
    Blobs blobs,
    @Nullable Finding note) {

  /** How it is known which migrations are history. */
  enum Kind {
    /** Each migration is history as soon as it is written. */
    EVERYTHING,
    /** The folder lies in no git repository: each migration but the newest is history. */
    NO_REPOSITORY,
    /** The migrations in the revision's journal are history. */
    REVISION
  }

  /** The files of the folder in git. */
  interface Blobs {
    /** A file as the revision has it, or null. */
    @Nullable DiskFile get(String file) throws GitException;

    /** Whether git has a file: in the revision, in a branch being merged, or staged. */
    boolean has(String file) throws GitException;

    /** Whether a sparse checkout leaves a file out of the work tree. */
    boolean leavesOut(String file) throws GitException;
  }

  /** Where there is no git, no file is in it. */
  private record NoBlobs() implements Blobs {

    @Override
    public @Nullable DiskFile get(String file) {
      return null;
    }

    @Override
    public boolean has(String file) {
      return false;
    }

    @Override
    public boolean leavesOut(String file) {
      return false;
    }
  }

  public BaseHistory {
    journal = List.copyOf(journal);
  }

  static BaseHistory without(Kind kind, @Nullable Finding note) {
    return new BaseHistory(kind, "", List.of(), null, new NoBlobs(), note);
  }

  static BaseHistory of(String revision, @Nullable Snapshot snapshot, Blobs blobs) {
    List<JournalEntry> journal = snapshot == null ? List.of() : snapshot.journal();
    return new BaseHistory(Kind.REVISION, revision, journal, snapshot, blobs, null);
  }

  /** How many of the migrations of a journal, from the first on, are those of the base. */
  int agreement(List<JournalEntry> ours) {
    return agreement(journal, ours);
  }

  /** How many migrations two journals have in common, from the first on. */
  static int agreement(List<JournalEntry> one, List<JournalEntry> other) {
    int same = 0;
    while (same < Math.min(one.size(), other.size()) && other.get(same).isSameAs(one.get(same))) {
      same++;
    }
    return same;
  }

  boolean isPrefixOf(List<JournalEntry> ours) {
    return agreement(ours) == journal.size();
  }
}

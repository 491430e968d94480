package dev.schemac.core.history.review;

import dev.schemac.core.finding.HistoryUnclear;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.git.Git;
import dev.schemac.core.history.git.GitException;
import dev.schemac.core.history.git.GitFolder;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotException;
import dev.schemac.core.history.snapshot.SnapshotReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a folder's history under another path of a revision, where a move of the folder is not
 * committed yet. It is found by content: a snapshot that is gone from the checkout, and whose
 * migrations are those with which this folder's journal begins.
 */
final class MovedFolder {

  private static final String SEPARATOR = "/";

  private final Git git;
  private final String revision;
  private final List<JournalEntry> ours;
  private final Findings findings;

  /**
   * A look into one revision.
   *
   * @param ours the journal of the folder as it lies in the work tree
   */
  MovedFolder(Git git, String revision, List<JournalEntry> ours, Findings findings) {
    this.git = git;
    this.revision = revision;
    this.ours = ours;
    this.findings = findings;
  }

  /**
   * What the revision has of the folder.
   *
   * @param folder where it stood
   * @param snapshot its snapshot there
   */
  record Found(GitFolder folder, Snapshot snapshot) {}

  /**
   * The folder as it stood before it was moved; null if it was not.
   *
   * @throws HistoryException if a folder that is gone began as this one does and went on otherwise:
   *     then nothing tells whether it was moved
   */
  @Nullable Found find() throws GitException, HistoryException {
    if (ours.isEmpty()) {
      return null;
    }
    Found moved = null;
    Found other = null;
    for (Found gone : gone()) {
      int same = BaseHistory.agreement(gone.snapshot().journal(), ours);
      if (same == gone.snapshot().journal().size()) {
        moved = moved == null || isLonger(gone, moved) ? gone : moved;
      } else if (same > 0) {
        other = gone;
      }
    }
    if (moved == null && other != null) {
      throw unclear(other);
    }
    return moved;
  }

  private static boolean isLonger(Found one, Found other) {
    return one.snapshot().journal().size() > other.snapshot().journal().size();
  }

  /** The readable snapshots of the revision that the work tree has no more; each has migrations. */
  private List<Found> gone() throws GitException {
    List<GitFolder> folders = new ArrayList<>();
    List<String> objects = new ArrayList<>();
    for (String path : git.files(revision)) {
      boolean isSnapshot = path.endsWith(SEPARATOR + Snapshot.FILE) || path.equals(Snapshot.FILE);
      if (isSnapshot && path.indexOf('\n') < 0 && !isThere(path)) {
        String prefix = path.substring(0, path.length() - Snapshot.FILE.length());
        GitFolder folder = new GitFolder(git, prefix);
        folders.add(folder);
        objects.add(folder.object(revision, Snapshot.FILE));
      }
    }
    if (objects.isEmpty()) {
      return List.of();
    }
    Map<String, byte[]> contents = git.read(objects);
    List<Found> found = new ArrayList<>();
    for (GitFolder folder : folders) {
      byte[] bytes = contents.get(folder.object(revision, Snapshot.FILE));
      Snapshot snapshot = bytes == null ? null : read(bytes);
      if (snapshot != null && !snapshot.journal().isEmpty()) {
        found.add(new Found(folder, snapshot));
      }
    }
    return found;
  }

  /**
   * Whether the folder of that path is still there: then this one is a copy of it, and a copy has
   * no history yet.
   */
  private boolean isThere(String path) {
    try {
      return Files.exists(git.top().resolve(path), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      // This system cannot have such a path, so that no folder was moved away from it.
      return true;
    }
  }

  /** Reads a snapshot; null where the file is none: other tools may have files of that name. */
  private static @Nullable Snapshot read(byte[] bytes) {
    try {
      return SnapshotReader.read(bytes);
    } catch (SnapshotException e) {
      return null;
    }
  }

  private HistoryException unclear(Found other) {
    List<JournalEntry> journal = other.snapshot().journal();
    int same = BaseHistory.agreement(journal, ours);
    return findings.stop(
        new HistoryUnclear(
            findings.path(Snapshot.FILE),
            other.folder().path(Snapshot.FILE),
            revision,
            other.folder().path(journal.get(same).title())));
  }
}

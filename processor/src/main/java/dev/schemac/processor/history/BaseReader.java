package dev.schemac.processor.history;

import dev.schemac.processor.model.Finding;
import dev.schemac.processor.model.FindingId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks git which migrations are history; the answer to {@link HistorySettings#base}. */
final class BaseReader {

  /** What is checked out. */
  static final String HEAD = "HEAD";

  /** During a merge the other side's history is as fixed as one's own. */
  static final String MERGE_HEAD = "MERGE_HEAD";

  private final HistorySettings settings;
  private final Path folder;
  private final @Nullable DiskFile file;
  private final @Nullable Snapshot snapshot;

  /**
   * A reader for a folder.
   *
   * @param file the folder's own snapshot as it lies there, if it does
   * @param snapshot what that file holds, if it could be read
   */
  BaseReader(
      HistorySettings settings, Path folder, @Nullable DiskFile file, @Nullable Snapshot snapshot) {
    this.settings = settings;
    this.folder = folder;
    this.file = file;
    this.snapshot = snapshot;
  }

  /**
   * Reads the base.
   *
   * @param ours the folder's journal
   */
  BaseHistory read(List<JournalEntry> ours) throws HistoryException {
    if (settings.base().equals(HistorySettings.NO_BASE)) {
      return BaseHistory.without(BaseHistory.Kind.EVERYTHING, null);
    }
    Git git = Git.of(folder);
    if (git == null) {
      return noRepository();
    }
    try {
      return read(git, ours);
    } catch (GitException e) {
      throw failed(e);
    }
  }

  /**
   * The revision to offer for a snapshot with conflict markers. The other side has a name to rebase
   * on only where two branches are merged; a change that is applied to {@code HEAD}, as in a squash
   * merge, goes on top of it.
   */
  String otherSide(String unmerged) {
    String other = MergeMarkers.revision(unmerged);
    Git git = Git.of(folder);
    if (git == null || other.equals(HEAD)) {
      return other;
    }
    try {
      Map<String, byte[]> found = ask(git, List.of(HEAD, MERGE_HEAD));
      byte[] inHead = found == null ? null : found.get(git.object(HEAD, Snapshot.FILE));
      if (found == null || inHead == null || found.containsKey(commit(MERGE_HEAD))) {
        return other;
      }
      // A conflict that was committed unresolved can be mended from the other side alone.
      return MergeMarkers.areIn(new String(inHead, StandardCharsets.UTF_8)) ? other : HEAD;
    } catch (GitException e) {
      return other;
    }
  }

  /**
   * What a rebase needs to know of git.
   *
   * @param onto the revision whose migrations stay
   * @param head what is checked out; null: nothing is committed yet
   */
  record Sides(BaseHistory onto, @Nullable BaseHistory head) {}

  /** Reads the two sides of a rebase. */
  Sides sides(String onto) throws HistoryException {
    Git git = Git.of(folder);
    try {
      Map<String, byte[]> found = git == null ? null : ask(git, List.of(onto, HEAD));
      if (git == null || found == null) {
        throw new GitException("the folder lies in no git repository");
      }
      if (!found.containsKey(commit(onto))) {
        throw unknown(onto);
      }
      boolean born = found.containsKey(commit(HEAD));
      return new Sides(history(git, onto, found), born ? checkedOut(git, found) : null);
    } catch (GitException e) {
      throw failed(e);
    }
  }

  /** The checked-out journal, also out of a snapshot that was committed unmerged. */
  private BaseHistory checkedOut(Git git, Map<String, byte[]> found) {
    byte[] bytes = found.get(git.object(HEAD, Snapshot.FILE));
    List<JournalEntry> journal =
        bytes == null ? List.of() : MergeMarkers.journal(new String(bytes, StandardCharsets.UTF_8));
    return new BaseHistory(
        BaseHistory.Kind.REVISION, HEAD, journal, null, new GitBlobs(git, HEAD), null);
  }

  private HistoryException unknown(String revision) {
    return failed(new GitException("'" + revision + "' is no commit that this repository has"));
  }

  private BaseHistory read(Git git, List<JournalEntry> ours) throws GitException, HistoryException {
    String base = settings.base();
    boolean isHead = base.equals(HEAD);
    Map<String, byte[]> found = ask(git, isHead ? List.of(HEAD, MERGE_HEAD) : List.of(base));
    if (found == null) {
      return noRepository();
    }
    if (!isHead && !found.containsKey(commit(base))) {
      throw unknown(base);
    }
    BaseHistory history = history(git, base, found);
    if (history.snapshot() == null && git.ignores(Snapshot.FILE)) {
      return BaseHistory.without(
          BaseHistory.Kind.EVERYTHING, Finding.of(FindingId.FOLDER_IGNORED, folder.toString()));
    }
    if (isHead && found.containsKey(commit(MERGE_HEAD))) {
      BaseHistory other = history(git, MERGE_HEAD, found);
      boolean fits = other.isPrefixOf(ours);
      boolean better =
          !history.isPrefixOf(ours) || other.journal().size() > history.journal().size();
      return fits && better ? other : history;
    }
    return history;
  }

  private static @Nullable Map<String, byte[]> ask(Git git, List<String> revisions)
      throws GitException {
    List<String> objects = new ArrayList<>();
    for (String revision : revisions) {
      objects.add(commit(revision));
      objects.add(git.object(revision, Snapshot.FILE));
    }
    return git.read(objects);
  }

  private BaseHistory history(Git git, String revision, Map<String, byte[]> found)
      throws HistoryException {
    byte[] bytes = found.get(git.object(revision, Snapshot.FILE));
    try {
      Snapshot committed = bytes == null ? null : read(bytes);
      return BaseHistory.of(revision, committed, new GitBlobs(git, revision));
    } catch (SnapshotException e) {
      throw HistoryException.of(
          FindingId.SNAPSHOT_BROKEN,
          revision + ":" + folder.getFileName() + "/" + Snapshot.FILE,
          String.valueOf(e.getMessage()),
          "");
    }
  }

  /** Most often the folder's snapshot is the committed one, and has been read already. */
  private Snapshot read(byte[] bytes) throws SnapshotException {
    boolean inFolder = file != null && file.hasBytesOf(bytes);
    return inFolder && snapshot != null ? snapshot : SnapshotReader.read(bytes);
  }

  private static String commit(String revision) {
    return revision + "^{commit}";
  }

  private BaseHistory noRepository() {
    return BaseHistory.without(
        BaseHistory.Kind.NO_REPOSITORY, Finding.of(FindingId.NO_REPOSITORY, folder.toString()));
  }

  private HistoryException failed(GitException e) {
    return HistoryException.of(FindingId.GIT_FAILED, folder.toString(), e.words());
  }
}

package dev.schemac.core.history.review;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.SnapshotBroken;
import dev.schemac.core.history.disk.FolderEnvironment;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.git.Git;
import dev.schemac.core.history.git.GitException;
import dev.schemac.core.history.git.GitFolder;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.snapshot.MergeMarkers;
import dev.schemac.core.history.snapshot.NewerFormatException;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotException;
import dev.schemac.core.history.snapshot.SnapshotReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks git which migrations are history, by the revision of {@link HistorySettings#base}. */
public final class BaseReader {

  /** What is checked out. */
  static final String HEAD = "HEAD";

  private final HistorySettings settings;
  private final Path folder;
  private final FolderEnvironment folderEnvironment;
  private final Known known;
  private @Nullable GitFolder here;

  /**
   * The folder's own snapshot.
   *
   * @param file the file as it lies there, if it does
   * @param snapshot what it holds, if it could be read
   */
  public record Known(@Nullable DiskFile file, @Nullable Snapshot snapshot) {}

  /** A reader for a folder. */
  public BaseReader(
      HistorySettings settings, Path folder, FolderEnvironment folderEnvironment, Known known) {
    this.settings = settings;
    this.folder = folder;
    this.folderEnvironment = folderEnvironment;
    this.known = known;
  }

  /**
   * Reads the base.
   *
   * @param ours the folder's journal
   */
  public BaseHistory read(List<JournalEntry> ours) throws HistoryException {
    if (settings.base().equals(HistorySettings.NO_BASE)) {
      return BaseHistory.without(BaseHistory.Kind.EVERYTHING, null);
    }
    GitFolder inGit = inGit();
    if (inGit == null) {
      return BaseHistory.without(
          BaseHistory.Kind.NO_REPOSITORY, Finding.of(FindingId.NO_REPOSITORY, folder.toString()));
    }
    try {
      return read(inGit, ours);
    } catch (GitException e) {
      throw failed(e);
    }
  }

  /**
   * What a rebase needs to know of git.
   *
   * @param onto the revision whose migrations stay
   * @param head what is checked out; null: nothing is committed yet
   */
  public record Sides(BaseHistory onto, @Nullable BaseHistory head) {}

  /**
   * Reads the two sides of a rebase.
   *
   * @param ours the folder's journal, of all sides of a merge
   */
  public Sides sides(String onto, List<JournalEntry> ours) throws HistoryException {
    GitFolder inGit = inGit();
    try {
      if (inGit == null) {
        throw new GitException("the folder lies in no git repository");
      }
      Map<String, byte[]> found = ask(inGit, List.of(onto, HEAD));
      if (!found.containsKey(commit(onto))) {
        throw unknown(onto);
      }
      boolean born = found.containsKey(commit(HEAD));
      BaseHistory history = history(inGit, onto, found, ours);
      return new Sides(history, born ? checkedOut(inGit, found, ours) : null);
    } catch (GitException e) {
      throw failed(e);
    }
  }

  /** The checked-out journal, also out of a snapshot that was committed unmerged. */
  private BaseHistory checkedOut(
      GitFolder inGit, Map<String, byte[]> found, List<JournalEntry> ours)
      throws GitException, HistoryException {
    byte[] bytes = found.get(inGit.object(HEAD, Snapshot.FILE));
    if (bytes == null) {
      return history(inGit, HEAD, found, ours);
    }
    List<JournalEntry> journal = MergeMarkers.journal(new String(bytes, StandardCharsets.UTF_8));
    return new BaseHistory(
        BaseHistory.Kind.REVISION, HEAD, journal, null, new GitBlobs(inGit, inGit, HEAD), null);
  }

  private HistoryException unknown(String revision) {
    return failed(new GitException("'" + revision + "' is no commit that this repository has"));
  }

  private BaseHistory read(GitFolder inGit, List<JournalEntry> ours)
      throws GitException, HistoryException {
    String base = settings.base();
    boolean isHead = base.equals(HEAD);
    // During a merge the migrations of the other side are history too.
    boolean merging = isHead && inGit.git().isMerging();
    Map<String, byte[]> found = ask(inGit, merging ? List.of(HEAD, Git.MERGE_HEAD) : List.of(base));
    if (!isHead && !found.containsKey(commit(base))) {
      throw unknown(base);
    }
    BaseHistory history = history(inGit, base, found, ours);
    if (history.snapshot() == null && inGit.git().ignores(inGit.path(Snapshot.FILE))) {
      return BaseHistory.without(
          BaseHistory.Kind.EVERYTHING, Finding.of(FindingId.FOLDER_IGNORED, folder.toString()));
    }
    if (merging && found.containsKey(commit(Git.MERGE_HEAD))) {
      BaseHistory other = history(inGit, Git.MERGE_HEAD, found, ours);
      boolean fits = other.isPrefixOf(ours);
      boolean better =
          !history.isPrefixOf(ours) || other.journal().size() > history.journal().size();
      return fits && better ? other : history;
    }
    return history;
  }

  /** The commits of revisions and their snapshots, as far as they are there. */
  private static Map<String, byte[]> ask(GitFolder inGit, List<String> revisions)
      throws GitException {
    List<String> objects = new ArrayList<>();
    for (String revision : revisions) {
      objects.add(commit(revision));
      objects.add(inGit.object(revision, Snapshot.FILE));
    }
    return inGit.git().read(objects);
  }

  private BaseHistory history(
      GitFolder inGit, String revision, Map<String, byte[]> found, List<JournalEntry> ours)
      throws GitException, HistoryException {
    byte[] bytes = found.get(inGit.object(revision, Snapshot.FILE));
    if (bytes != null) {
      return BaseHistory.of(
          revision, committed(revision, bytes), new GitBlobs(inGit, inGit, revision));
    }
    MovedFolder.Found moved =
        found.containsKey(commit(revision))
            ? new MovedFolder(inGit.git(), revision, ours, new Findings(folder)).find()
            : null;
    return moved == null
        ? BaseHistory.of(revision, null, new GitBlobs(inGit, inGit, revision))
        : BaseHistory.of(revision, moved.snapshot(), new GitBlobs(inGit, moved.folder(), revision));
  }

  /**
   * The snapshot of a revision. Most often it is the same file as in the folder, which has been
   * read already.
   */
  private Snapshot committed(String revision, byte[] bytes) throws HistoryException {
    DiskFile file = known.file();
    Snapshot snapshot = known.snapshot();
    if (file != null && snapshot != null && file.hasBytesOf(bytes)) {
      return snapshot;
    }
    String name = revision + ":" + new Findings(folder).path(Snapshot.FILE);
    try {
      return SnapshotReader.read(bytes);
    } catch (NewerFormatException e) {
      throw e.in(name);
    } catch (SnapshotException e) {
      throw HistoryException.of(new SnapshotBroken(name, String.valueOf(e.getMessage()), ""));
    }
  }

  /** The folder as git knows it; null where it lies in no repository. */
  @Nullable GitFolder inGit() {
    if (here == null) {
      Git git = Git.of(folder, folderEnvironment);
      here = git == null ? null : GitFolder.of(git, folder);
    }
    return here;
  }

  /** How git names the commit of a revision. */
  static String commit(String revision) {
    return revision + "^{commit}";
  }

  private HistoryException failed(GitException e) {
    return HistoryException.of(FindingId.GIT_FAILED, folder.toString(), e.words());
  }
}

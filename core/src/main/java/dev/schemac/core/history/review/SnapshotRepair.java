package dev.schemac.core.history.review;

import dev.schemac.core.finding.Commands;
import dev.schemac.core.finding.MergeConflict;
import dev.schemac.core.finding.SnapshotBroken;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.git.GitException;
import dev.schemac.core.history.git.GitFolder;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.snapshot.MergeMarkers;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotException;
import dev.schemac.core.history.snapshot.SnapshotReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the command that mends a folder whose snapshot cannot be read. */
public final class SnapshotRepair {

  private static final String PARENT = "parent ";

  /** How many commits are looked at: the one that broke the snapshot is most often the newest. */
  private static final int ANCESTORS = 12;

  private final BaseReader base;
  private final Listing listing;
  private final Findings findings;

  public SnapshotRepair(BaseReader base, Listing listing, Findings findings) {
    this.base = base;
    this.listing = listing;
    this.findings = findings;
  }

  /**
   * The error to report.
   *
   * @param text the snapshot's text
   * @param why why it cannot be read
   */
  public HistoryException advice(String text, SnapshotException why) {
    String file = findings.path(Snapshot.FILE);
    if (MergeMarkers.areIn(text)) {
      String revision = otherSide(text);
      return findings.stop(
          new MergeConflict(
              file,
              revision,
              Commands.rebase(revision),
              revision.equals(BaseReader.HEAD) ? "" : Commands.rebase(BaseReader.HEAD)));
    }
    String words = String.valueOf(why.getMessage());
    GitFolder inGit = base.inGit();
    try {
      if (inGit == null || !isBroken(inGit, BaseReader.HEAD)) {
        return findings.stop(new SnapshotBroken(file, words, Commands.rebase(BaseReader.HEAD)));
      }
      for (String ancestor : ancestors(inGit)) {
        if (canRebase(ancestor, text)) {
          return findings.stop(
              new SnapshotBroken(file, words, Commands.rebase(ancestor), ancestor));
        }
      }
    } catch (GitException e) {
      // The error to report is that of the snapshot, not that of git.
    }
    return findings.stop(new SnapshotBroken(file, words, ""));
  }

  /**
   * The revision to offer for a snapshot with conflict markers. The other side has a name to rebase
   * on only where two branches are merged; a change that is applied to {@code HEAD}, as in a squash
   * merge, goes on top of it.
   */
  private String otherSide(String unmerged) {
    String other = MergeMarkers.revision(unmerged);
    GitFolder inGit = base.inGit();
    if (inGit == null || other.equals(BaseReader.HEAD)) {
      return other;
    }
    try {
      String object = inGit.object(BaseReader.HEAD, Snapshot.FILE);
      byte[] inHead = inGit.git().read(List.of(object)).get(object);
      if (inHead == null || inGit.git().isMerging()) {
        return other;
      }
      // A conflict that was committed unresolved can be mended from the other side alone.
      return MergeMarkers.areIn(new String(inHead, StandardCharsets.UTF_8))
          ? other
          : BaseReader.HEAD;
    } catch (GitException e) {
      return other;
    }
  }

  /**
   * The nearest ancestors of {@code HEAD}, as {@code HEAD^2} and {@code HEAD^1}: of each commit the
   * last parent first, since that is the branch that was merged, and its migrations are the ones
   * that others have.
   */
  private static List<String> ancestors(GitFolder inGit) throws GitException {
    List<String> ancestors = new ArrayList<>();
    Deque<String> next = new ArrayDeque<>(List.of(BaseReader.HEAD));
    while (!next.isEmpty() && ancestors.size() < ANCESTORS) {
      String revision = next.remove();
      for (int parent = parents(inGit, revision); parent > 0; parent--) {
        ancestors.add(revision + "^" + parent);
        next.add(revision + "^" + parent);
      }
    }
    return ancestors;
  }

  private static int parents(GitFolder inGit, String revision) throws GitException {
    String object = BaseReader.commit(revision);
    byte[] commit = inGit.git().read(List.of(object)).get(object);
    String text = commit == null ? "" : new String(commit, StandardCharsets.UTF_8);
    int parents = 0;
    for (String line : text.split("\n", -1)) {
      if (line.isEmpty()) {
        break;
      }
      parents += line.startsWith(PARENT) ? 1 : 0;
    }
    return parents;
  }

  private static boolean isBroken(GitFolder inGit, String revision) throws GitException {
    String object = inGit.object(revision, Snapshot.FILE);
    byte[] bytes = inGit.git().read(List.of(object)).get(object);
    try {
      if (bytes != null) {
        SnapshotReader.read(bytes);
      }
      return false;
    } catch (SnapshotException e) {
      return true;
    }
  }

  /**
   * Whether the folder can be rebased on a revision without losing a file that is committed. It is
   * tried without writing anything.
   */
  private boolean canRebase(String revision, String text) throws GitException {
    List<JournalEntry> journal = MergeMarkers.journal(text);
    try {
      BaseReader.Sides sides = base.sides(revision, journal);
      BaseHistory head = sides.head();
      if (head == null || sides.onto().snapshot() == null) {
        return false;
      }
      RebaseReview review =
          new RebaseReview(listing, sides.onto(), journal, head, findings.fresh());
      for (String removed : review.folderDecision().removed()) {
        if (head.blobs().get(removed) != null) {
          return false;
        }
      }
      return true;
    } catch (HistoryException e) {
      return false;
    }
  }
}

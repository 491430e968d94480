package dev.schemac.core.history.review;

import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.git.GitException;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.IntentChain;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a branch's migrations on top of another revision's: the unedited ones become one draft, the
 * files of persons follow behind it.
 */
public final class RebaseReview {

  private final BaseHistory onto;
  private final BaseHistory.@Nullable Blobs checkedOut;
  private final List<JournalEntry> branch;
  private final FolderState state;
  private final Findings findings;
  private final OwnFiles own;
  private final List<JournalEntry> kept = new ArrayList<>();
  private final List<JournalEntry> replaced = new ArrayList<>();
  private final List<List<Intent>> intents = new ArrayList<>();
  private final List<JournalEntry> trailing = new ArrayList<>();

  /** The files that repeated a migration and that a person has deleted. */
  private final Set<String> deleted = new HashSet<>();

  private final SortedSet<String> removed = new TreeSet<>();

  /**
   * A rebase.
   *
   * @param onto the revision whose migrations stay
   * @param ours the migrations that the folder's snapshot names, of all sides of a merge
   * @param head what {@code HEAD} has, for a snapshot that was already replaced; null: nothing
   */
  public RebaseReview(
      Listing listing,
      BaseHistory onto,
      List<JournalEntry> ours,
      @Nullable BaseHistory head,
      Findings findings) {
    this.onto = onto;
    this.findings = findings;
    this.checkedOut = head == null ? null : head.blobs();
    this.branch = new ArrayList<>();
    List<JournalEntry> candidates = new ArrayList<>();
    // After a rebase the draft has what HEAD's migrations carried out: they must not be added
    // again.
    boolean rebased = onto.isPrefixOf(ours) && ours.size() > onto.journal().size();
    if (head != null && !rebased) {
      Set<Object> held = identities(ours);
      for (JournalEntry entry : head.journal()) {
        if (!isHeld(entry, held)) {
          candidates.add(entry);
        }
      }
    }
    candidates.addAll(ours);
    Set<JournalEntry.Identity> known = new HashSet<>();
    for (JournalEntry entry : onto.journal()) {
      known.add(entry.identity());
    }
    for (JournalEntry entry : candidates) {
      if (known.add(entry.identity())) {
        branch.add(entry);
      }
    }
    for (JournalEntry entry : ours) {
      for (JournalFile file : entry.files()) {
        if (file.state() == JournalFile.State.DELETED) {
          deleted.add(file.name());
        }
      }
    }
    List<JournalEntry> all = new ArrayList<>(onto.journal());
    all.addAll(branch);
    this.state = new FolderState(listing, all);
    this.own = new OwnFiles(state, findings);
  }

  public FolderState state() {
    return state;
  }

  public FolderDecision folderDecision() throws HistoryException, GitException {
    SealedFiles sealed = new SealedFiles(state, onto, findings, checkedOut);
    Set<String> fixed = new HashSet<>();
    for (JournalEntry entry : onto.journal()) {
      kept.add(sealed.verify(withoutDeleted(entry), entry));
      entry.files().forEach(file -> fixed.add(file.name()));
    }
    for (JournalEntry entry : branch) {
      branch(entry, fixed);
    }
    UnknownFiles unknown = new UnknownFiles(state, findings);
    unknown.sort(file -> false);
    removed.addAll(unknown.removed());
    unknown.handWritten().forEach(name -> trailing.add(own.adopt(name)));
    MigrationNumbers.check(kept, findings);
    findings.stopOnErrors();
    Snapshot snapshot = onto.snapshot();
    return new FolderDecision(
        kept,
        snapshot == null ? Schema.EMPTY : snapshot.schema(),
        snapshot == null ? null : snapshot.previousState(),
        replaced,
        IntentChain.compose(intents),
        trailing,
        sealed.restored(),
        removed,
        findings.notes());
  }

  /**
   * Whether a journal has a file of the entry: perhaps as a later text of the same draft, perhaps
   * under the number that a rebase gave it.
   *
   * @param held the identities of the journal's files
   */
  private static boolean isHeld(JournalEntry entry, Set<Object> held) {
    for (JournalFile file : entry.files()) {
      if (!Collections.disjoint(held, identities(file))) {
        return true;
      }
    }
    return false;
  }

  private static Set<Object> identities(List<JournalEntry> journal) {
    Set<Object> identities = new HashSet<>();
    for (JournalEntry entry : journal) {
      for (JournalFile file : entry.files()) {
        identities.addAll(identities(file));
      }
    }
    return identities;
  }

  private static List<Object> identities(JournalFile file) {
    MigrationName name = MigrationName.parse(file.name());
    return name == null
        ? List.of(file.name())
        : List.of(file.name(), List.of(name.description(), file.checksum()));
  }

  /**
   * Marks the files that a person deleted because they repeated a migration, so that they are not
   * put back.
   */
  private JournalEntry withoutDeleted(JournalEntry entry) {
    List<JournalFile> files = new ArrayList<>();
    for (JournalFile file : entry.files()) {
      boolean gone =
          file.state() == JournalFile.State.REPEATS
              && deleted.contains(file.name())
              && state.file(file.name()) == null;
      files.add(gone ? file.in(JournalFile.State.DELETED) : file);
    }
    return entry.withFiles(files);
  }

  private void branch(JournalEntry entry, Set<String> fixed) {
    List<JournalFile> files = new ArrayList<>();
    boolean unedited = true;
    for (JournalFile file : entry.files()) {
      DiskFile there = state.file(file.name());
      if (there != null && !fixed.contains(file.name())) {
        unedited &= there.isIntact();
        files.add(file.as(there));
      }
    }
    intents.add(entry.carriedOut());
    if (entry.kind() == JournalEntry.Kind.GENERATED && unedited) {
      replaced.add(entry.withFiles(files));
    } else if (!files.isEmpty()) {
      trailing.add(JournalEntry.handWritten(ofPerson(entry.kind(), files)));
    }
  }

  /**
   * The files of a migration that a person edited. If schemac generated it, the new draft does the
   * same again, so they are marked as repeating it.
   */
  private List<JournalFile> ofPerson(JournalEntry.Kind kind, List<JournalFile> files) {
    List<JournalFile> kept = new ArrayList<>();
    for (JournalFile file : files) {
      DiskFile there = state.file(file.name());
      if (there != null) {
        own.requireMerged(there);
      }
      boolean repeats = kind == JournalEntry.Kind.GENERATED && !file.isConf();
      kept.add(repeats ? file.in(JournalFile.State.REPEATS) : file);
    }
    return kept;
  }
}

package dev.schemac.core.history.review;

import dev.schemac.core.finding.Commands;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.ForkedHistory;
import dev.schemac.core.finding.SnapshotMissing;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.git.GitException;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.history.snapshot.PreviousState;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides which files of a folder are sealed, which are a person's own and which are the draft, and
 * finds those that do not belong there.
 */
public final class FolderReview {

  private final HistorySettings settings;
  private final @Nullable Snapshot snapshot;
  private final FolderState state;
  private final BaseHistory base;
  private final Findings findings;
  private final OwnFiles own;
  private final List<JournalEntry> kept = new ArrayList<>();
  private final SortedSet<String> removed = new TreeSet<>();
  private @Nullable JournalEntry draft;

  public FolderReview(
      HistorySettings settings,
      @Nullable Snapshot snapshot,
      FolderState state,
      BaseHistory base,
      Findings findings) {
    this.settings = settings;
    this.snapshot = snapshot;
    this.state = state;
    this.base = base;
    this.findings = findings;
    this.own = new OwnFiles(state, findings);
  }

  public FolderDecision folderDecision() throws HistoryException, GitException {
    requireAgreement();
    List<JournalEntry> journal = withoutForgotten();
    int sealed = sealed(journal);
    SealedFiles sealedFiles = new SealedFiles(state, base, findings, null);
    for (int i = 0; i < journal.size(); i++) {
      JournalEntry entry = journal.get(i);
      if (i < sealed) {
        kept.add(sealedFiles.verify(entry, inBase(i)));
      } else if (i == journal.size() - 1 && isDraft(entry)) {
        draft = entry;
      } else {
        kept.add(own.record(entry));
      }
    }
    UnknownFiles unknown = new UnknownFiles(state, findings);
    unknown.sort(name -> base.kind() == BaseHistory.Kind.EVERYTHING || base.blobs().has(name));
    removed.addAll(unknown.removed());
    adopt(unknown.handWritten());
    MigrationNumbers.check(kept, findings);
    findings.stopOnErrors();
    return layoutOfKept();
  }

  private FolderDecision layoutOfKept() {
    Schema schema = draft == null ? current() : Objects.requireNonNull(previous());
    return new FolderDecision(
        kept,
        schema,
        draft == null ? (snapshot == null ? null : snapshot.previousState()) : beforeOfKept(schema),
        draft == null ? List.of() : List.of(draft),
        draft == null ? List.of() : draft.replayed(),
        List.of(),
        new TreeMap<>(),
        removed,
        findings.notes());
  }

  private Schema current() {
    return snapshot == null ? Schema.EMPTY : snapshot.schema();
  }

  private void requireAgreement() throws HistoryException, GitException {
    List<JournalEntry> ours = state.journal();
    if (snapshot == null && !base.journal().isEmpty()) {
      String file = findings.path(Snapshot.FILE);
      throw base.blobs().leavesOut(Snapshot.FILE)
          ? findings.stop(FindingId.LEFT_OUT_OF_CHECKOUT, file, base.revision())
          : findings.stop(new SnapshotMissing(file, base.revision()));
    }
    if (!base.isPrefixOf(ours)) {
      int first = base.agreement(ours);
      throw findings.stop(
          new ForkedHistory(
              base.revision(),
              findings.path(base.journal().get(first).title()),
              first < ours.size() ? findings.path(ours.get(first).title()) : "",
              Commands.rebase(base.revision())));
    }
  }

  /**
   * The journal without the hand-written migrations that their author deleted. That is allowed only
   * if nothing but a draft comes after them, since a draft can get another number.
   */
  private List<JournalEntry> withoutForgotten() {
    List<JournalEntry> journal = new ArrayList<>(state.journal());
    int last = journal.size() - 1;
    boolean behindIsDraft = true;
    for (int i = last; i >= base.journal().size() && behindIsDraft; i--) {
      JournalEntry entry = journal.get(i);
      if (entry.kind() == JournalEntry.Kind.HAND_WRITTEN
          && isGone(entry)
          && base.kind() != BaseHistory.Kind.EVERYTHING) {
        journal.remove(i);
      } else {
        behindIsDraft = i == last && isDraft(entry);
      }
    }
    return journal;
  }

  private boolean isGone(JournalEntry entry) {
    for (MigrationName name : entry.names()) {
      if (state.file(name.file()) != null) {
        return false;
      }
    }
    return true;
  }

  private int sealed(List<JournalEntry> journal) {
    if (base.kind() != BaseHistory.Kind.EVERYTHING) {
      return base.journal().size();
    }
    if (journal.isEmpty()) {
      return 0;
    }
    // Nobody has seen a migration that a killed compile did not finish writing.
    JournalEntry last = journal.get(journal.size() - 1);
    boolean finished = state.isComplete(last) || !isDraft(last);
    return finished ? journal.size() : journal.size() - 1;
  }

  private @Nullable JournalEntry inBase(int index) {
    return index < base.journal().size() ? base.journal().get(index) : null;
  }

  /** Whether the last migration is one that schemac may write anew. */
  private boolean isDraft(JournalEntry last) {
    return last.kind() == JournalEntry.Kind.GENERATED
        && state.isUnedited(last)
        && previous() != null;
  }

  /** The schema before the newest change, if it is known. */
  private @Nullable Schema previous() {
    if (snapshot == null) {
      return null;
    }
    if (snapshot.previousState() != null) {
      return snapshot.previousState().previous(snapshot.schema());
    }
    long changes = changes(state.journal());
    if (changes == 1) {
      return Schema.EMPTY;
    }
    Snapshot inBase = base.snapshot();
    boolean onBase = inBase != null && changes == changes(base.journal()) + 1;
    return onBase && inBase != null ? inBase.schema() : null;
  }

  /**
   * What the last migration that stays has replaced: git has the snapshot that says so, unless it
   * was the first migration.
   */
  private @Nullable PreviousState beforeOfKept(Schema schema) {
    if (base.snapshot() != null && changes(kept) == changes(base.journal())) {
      return base.snapshot().previousState();
    }
    boolean first = changes(kept) == 1 && kept.get(0).kind() != JournalEntry.Kind.BASELINE;
    return first ? PreviousState.between(Schema.EMPTY, schema, settings.draftKey()) : null;
  }

  private static long changes(List<JournalEntry> journal) {
    long changes = 0;
    for (JournalEntry entry : journal) {
      if (entry.schema() != null) {
        changes++;
      }
    }
    return changes;
  }

  /**
   * Adds hand-written migrations to the journal. If their numbers follow those of the migrations
   * that stay, the draft gets a number after theirs. If they follow the draft's number, the draft
   * is fixed as it is, since they may build on it.
   */
  private void adopt(List<MigrationName> handWritten) {
    JournalEntry frozen = draft;
    List<MigrationName> left = new ArrayList<>(handWritten);
    takeInOrder(left);
    boolean movesDraft = left.size() < handWritten.size();
    if (left.isEmpty()) {
      return;
    }
    if (frozen != null && !movesDraft && state.isComplete(frozen)) {
      draft = null;
      kept.add(own.record(frozen));
      takeInOrder(left);
    }
    long next = MigrationNumbers.after(kept, settings.naming());
    Map<Long, String> holders = holders();
    for (MigrationName name : left) {
      String other = holders.get(name.number());
      if (other == null) {
        MigrationNumbers.gap(findings, name, next);
      } else {
        MigrationNumbers.collision(findings, name, other, next);
      }
      next++;
    }
  }

  private void takeInOrder(List<MigrationName> left) {
    boolean firstOfAll = kept.stream().allMatch(entry -> entry.names().isEmpty());
    long next = MigrationNumbers.after(kept, settings.naming());
    int taken = 0;
    for (MigrationName name : left) {
      boolean isNext =
          firstOfAll ? name.number() <= MigrationName.first(Naming.FLYWAY) : name.number() == next;
      if (!isNext) {
        break;
      }
      JournalEntry adopted = own.adopt(name);
      kept.add(adopted);
      next = MigrationNumbers.after(adopted, next);
      firstOfAll = false;
      taken++;
    }
    left.subList(0, taken).clear();
  }

  /** The first file that has each number. */
  private Map<Long, String> holders() {
    Map<Long, String> holders = new HashMap<>();
    for (JournalEntry entry : kept) {
      for (MigrationName name : entry.names()) {
        holders.putIfAbsent(name.number(), name.file());
      }
    }
    return holders;
  }
}

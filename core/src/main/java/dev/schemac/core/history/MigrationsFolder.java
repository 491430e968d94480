package dev.schemac.core.history;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.SnapshotMissing;
import dev.schemac.core.history.disk.FolderEnvironment;
import dev.schemac.core.history.disk.FolderLock;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.disk.RealPath;
import dev.schemac.core.history.disk.Reason;
import dev.schemac.core.history.git.GitException;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.review.BaseHistory;
import dev.schemac.core.history.review.BaseReader;
import dev.schemac.core.history.review.BaselineReview;
import dev.schemac.core.history.review.ComparisonBase;
import dev.schemac.core.history.review.Findings;
import dev.schemac.core.history.review.FolderDecision;
import dev.schemac.core.history.review.FolderReview;
import dev.schemac.core.history.review.FolderState;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.history.review.Listing;
import dev.schemac.core.history.review.MigrationNumbers;
import dev.schemac.core.history.review.RebaseReview;
import dev.schemac.core.history.review.SnapshotRepair;
import dev.schemac.core.history.snapshot.MergeMarkers;
import dev.schemac.core.history.snapshot.NewerFormatException;
import dev.schemac.core.history.snapshot.PreviousState;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotCheck;
import dev.schemac.core.history.snapshot.SnapshotException;
import dev.schemac.core.history.snapshot.SnapshotExcerpt;
import dev.schemac.core.history.snapshot.SnapshotFormat;
import dev.schemac.core.history.snapshot.SnapshotReader;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The migrations folder, locked from {@link #open} to {@link #close}.
 *
 * <p>Its rules are these. A migration in the journal of the base revision is sealed. The newest one
 * that is not, and that nobody edited, is the draft: it is written anew as the classes change. What
 * a person wrote or edited stays as it is.
 */
public final class MigrationsFolder implements AutoCloseable {

  private final HistorySettings settings;
  private final FolderEnvironment folderEnvironment;
  private final Path folder;
  private final FolderLock lock;
  private Listing listing;
  private @Nullable Snapshot snapshot;
  private SnapshotFormat format = SnapshotFormat.FIRST;
  private List<Origins.OfObject> leftOut = List.of();
  private FolderState state;
  private @Nullable FolderDecision folderDecision;
  private @Nullable Finding baseNote;

  private MigrationsFolder(
      HistorySettings settings,
      FolderEnvironment folderEnvironment,
      Path folder,
      FolderLock lock,
      Listing listing) {
    this.settings = settings;
    this.folderEnvironment = folderEnvironment;
    this.folder = folder;
    this.lock = lock;
    this.listing = listing;
    this.state = new FolderState(listing, List.of());
  }

  /**
   * Takes the folder's lock and reads what is in it, or what of it the compile needs; creates and
   * changes nothing.
   *
   * @param compiled the canonical names of the types that are compiled: tables that have nothing
   *     from them may be left out
   * @throws HistoryException if the folder cannot be used as it is
   */
  public static MigrationsFolder open(HistorySettings settings, Set<String> compiled)
      throws HistoryException {
    return open(settings, FolderEnvironment.real(), compiled);
  }

  static MigrationsFolder open(
      HistorySettings settings, FolderEnvironment folderEnvironment, Set<String> compiled)
      throws HistoryException {
    FolderLock lock = null;
    boolean opened = false;
    try {
      Path folder = RealPath.of(settings.folder());
      lock = FolderLock.take(folder, folderEnvironment.lockFolder(), folderEnvironment.patience());
      MigrationsFolder migrations =
          new MigrationsFolder(settings, folderEnvironment, folder, lock, Listing.of(folder));
      migrations.read(compiled);
      opened = true;
      return migrations;
    } catch (IOException e) {
      throw unusable(settings.folder(), e);
    } finally {
      if (lock != null && !opened) {
        lock.close();
      }
    }
  }

  /** Whether a folder has a snapshot, so that a compile without tables can change something. */
  public static boolean hasSnapshot(Path folder) {
    return Files.exists(folder.resolve(Snapshot.FILE));
  }

  /**
   * The migrations in a folder as {@link #files} gives them, without its lock.
   *
   * @throws HistoryException if the folder cannot be read
   */
  public static List<Path> list(Path folder) throws HistoryException {
    try {
      return Listing.of(folder).scripts(folder);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /**
   * Whether tables that the compile does not need were left out of {@link #schema} and all else. As
   * long as the classes of those are still there it can tell that nothing is to be written, and
   * must be {@link #readWhole} for anything else.
   */
  public boolean isExcerpt() {
    return !leftOut.isEmpty();
  }

  /** The classes of the tables that were left out, with their source files and nothing more. */
  public List<Origins.OfObject> leftOut() {
    return leftOut;
  }

  /**
   * Reads what was left out.
   *
   * @throws HistoryException if the folder cannot be used as it is
   */
  public void readWhole() throws HistoryException {
    DiskFile file = listing.snapshot();
    if (isExcerpt() && file != null) {
      leftOut = List.of();
      read(file);
    }
  }

  /** How many tables {@link #schema} has, with those that were left out. */
  public int tables() {
    return schema().tables().size() + leftOut.size();
  }

  /** What all migrations together produce. */
  public Schema schema() {
    return snapshot == null ? Schema.EMPTY : snapshot.schema();
  }

  /** Where the things of {@link #schema} were read. */
  public Origins origins() {
    return snapshot == null ? Origins.NONE : snapshot.origins();
  }

  /** The schema before the newest migration, where that is known, else {@link #schema}. */
  public Schema previous() {
    PreviousState previousState = snapshot == null ? null : snapshot.previousState();
    return previousState == null ? schema() : previousState.previous(schema());
  }

  /**
   * The intents that the newest migration carried out. Where it is a draft, those about classes
   * that this compile does not see must be given again, or it would be redone without them.
   */
  public List<Intent> newestIntents() {
    List<JournalEntry> journal = state.journal();
    return journal.isEmpty() ? List.of() : journal.get(journal.size() - 1).carriedOut();
  }

  /**
   * Whether there is nothing to write, as far as that shows without git; where it does not, {@link
   * #comparisonBase} and {@link #commit} find out.
   */
  public boolean settled(Schema target, Origins origins, Set<Intent> intents) {
    return upToDateCheck().isUpToDate(target, origins, intents) && repetitions().isEmpty();
  }

  /**
   * What the classes say, without what values of columns stand for if that is all that a snapshot
   * of an older format does not have: it is noted with the next change, and no reason for one.
   */
  public Schema withoutMereNotes(Schema target) {
    if (snapshot == null || snapshot.format().compareTo(SnapshotFormat.HELD_LABELS) >= 0) {
      return target;
    }
    SortedMap<QualifiedName, Table> tables = null;
    for (Table table : target.tables().values()) {
      if (table.hasHeldLabels()) {
        tables = tables == null ? new TreeMap<>(target.tables()) : tables;
        tables.put(table.name(), table.withoutHeldLabels());
      }
    }
    if (tables == null) {
      return target;
    }
    Schema result = target.with(ObjectKind.TABLE, tables);
    return result.equals(snapshot.schema()) ? result : target;
  }

  private UpToDateCheck upToDateCheck() {
    return new UpToDateCheck(settings, listing, snapshot, isExcerpt(), state);
  }

  /** What a person has yet to edit or delete; each compile says so. */
  private List<Repetition> repetitions() {
    return snapshot == null ? List.of() : Repetition.in(snapshot.journal());
  }

  /**
   * What the classes are compared with: the schema before the draft where there is one, else {@link
   * #schema}.
   *
   * @throws HistoryException if the folder and git contradict each other, or git fails
   */
  public ComparisonBase comparisonBase() throws HistoryException {
    return folderDecision().comparisonBase();
  }

  /**
   * What the names of the files of a migration to come begin with, in order, such as {@code 0004}.
   *
   * @param files how many files
   * @throws HistoryException for the reasons of {@link #comparisonBase}
   */
  public List<String> numbers(int files) throws HistoryException {
    long first = MigrationNumbers.after(folderDecision().kept(), settings.naming());
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      numbers.add(MigrationName.number(settings.naming(), first + i));
    }
    return numbers;
  }

  /**
   * Writes what is proposed; in check mode compares.
   *
   * @throws HistoryException with {@code SchemaInconsistent} if the schema would contradict itself;
   *     in check mode with {@code OutOfSync} where something would be written; otherwise if the
   *     folder cannot be written, or for the reasons of {@link #comparisonBase}
   */
  public CommitOutcome commit(Proposal proposal) throws HistoryException {
    FolderDecision laidOut = folderDecision();
    Findings findings = new Findings(folder);
    Composition.Folder wanted =
        new Composition(settings, state, laidOut, proposal, format, findings).compose();
    requireReadable(wanted.snapshot());
    FolderChange change = new FolderChange(listing, wanted);
    CommitReport report = new CommitReport(findings, proposal);
    // Another version of schemac may word the same draft differently, so that its text is not
    // compared: only a change of the classes or options redoes it.
    boolean asProposed =
        upToDateCheck().isUpToDate(proposal.schema(), proposal.origins(), proposal.intents());
    if (settings.check()) {
      return asProposed
          ? report.checked(null, repetitions())
          : report.checked(change.difference(), Repetition.in(wanted.snapshot().journal()));
    }
    if (asProposed) {
      return report.upToDate(repetitions());
    }
    try {
      change.apply(folderEnvironment.disk(), folder);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
    listing = change.after();
    snapshot = wanted.snapshot();
    state = new FolderState(listing, wanted.snapshot().journal());
    folderDecision = null;
    return report.written(change, wanted, baseNote);
  }

  /** Refuses to write a snapshot that the next compile could not read. */
  private static void requireReadable(Snapshot snapshot) throws HistoryException {
    try {
      SnapshotCheck.check(snapshot);
    } catch (SnapshotException e) {
      throw HistoryException.of(FindingId.SCHEMA_INCONSISTENT, String.valueOf(e.getMessage()));
    }
  }

  /**
   * All scripts that lie in the folder, each before its {@code .conf}: the migrations in order,
   * then Flyway's repeatable ones and callbacks.
   */
  public List<Path> files() {
    return listing.scripts(folder);
  }

  /** Frees the lock. */
  @Override
  public void close() {
    lock.close();
  }

  private void read(Set<String> compiled) throws HistoryException {
    DiskFile file = listing.snapshot();
    if (file == null) {
      boolean scripts = !state.unknown().isEmpty();
      if (scripts && !settings.baseline() && settings.rebase() == null) {
        throw HistoryException.of(
            new SnapshotMissing(new Findings(folder).path(Snapshot.FILE), ""));
      }
    } else if (settings.check() || settings.rebase() != null || !readExcerpt(file, compiled)) {
      read(file);
    }
    if (settings.rebase() != null) {
      folderDecision();
    }
  }

  private boolean readExcerpt(DiskFile file, Set<String> compiled) throws HistoryException {
    SnapshotExcerpt.Excerpt excerpt = SnapshotExcerpt.of(file.bytes(), compiled);
    if (excerpt == null) {
      return false;
    }
    try {
      take(SnapshotReader.parse(excerpt.json()));
      leftOut = excerpt.leftOut();
      return true;
    } catch (SnapshotException e) {
      // Reading the whole file tells what is wrong.
      return false;
    }
  }

  private void take(Snapshot read) throws HistoryException {
    if (!read.sources().equals(settings.sources())) {
      throw HistoryException.of(
          FindingId.FOREIGN_FOLDER, folder.toString(), read.sources(), settings.sources());
    }
    snapshot = read;
    format = read.format();
    state = new FolderState(listing, read.journal());
  }

  private void read(DiskFile file) throws HistoryException {
    try {
      take(SnapshotReader.read(file.bytes()));
    } catch (NewerFormatException e) {
      throw e.in(new Findings(folder).path(Snapshot.FILE));
    } catch (SnapshotException e) {
      String text = file.text();
      if (settings.rebase() != null) {
        state = new FolderState(listing, MergeMarkers.journal(text));
      } else {
        throw new SnapshotRepair(baseReader(), listing, new Findings(folder)).advice(text, e);
      }
    }
  }

  private FolderDecision folderDecision() throws HistoryException {
    if (folderDecision == null) {
      try {
        folderDecision = settings.rebase() == null ? reviewed() : rebased(settings.rebase());
      } catch (GitException e) {
        throw HistoryException.of(FindingId.GIT_FAILED, folder.toString(), e.words());
      }
    }
    return folderDecision;
  }

  private FolderDecision reviewed() throws HistoryException, GitException {
    BaseHistory base = baseReader().read(state.journal());
    baseNote = base.note();
    if (snapshot == null && settings.baseline() && base.snapshot() == null) {
      return BaselineReview.layout(state, new Findings(folder));
    }
    return new FolderReview(settings, snapshot, state, base, new Findings(folder)).folderDecision();
  }

  private FolderDecision rebased(String revision) throws HistoryException, GitException {
    BaseReader.Sides sides = baseReader().sides(revision, state.journal());
    RebaseReview review =
        new RebaseReview(
            listing, sides.onto(), state.journal(), sides.head(), new Findings(folder));
    state = review.state();
    Snapshot there = sides.onto().snapshot();
    if (there != null) {
      snapshot = snapshot == null ? there : snapshot;
      format = there.format();
    }
    return review.folderDecision();
  }

  private BaseReader baseReader() {
    BaseReader.Known known = new BaseReader.Known(listing.snapshot(), snapshot);
    return new BaseReader(settings, folder, folderEnvironment, known);
  }

  private static HistoryException unusable(Path folder, IOException e) {
    return HistoryException.of(FindingId.FOLDER_UNUSABLE, folder.toString(), Reason.of(e));
  }
}

package dev.schemac.core.history;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.history.journal.ConfFile;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.journal.MigrationScript;
import dev.schemac.core.history.journal.MigrationText;
import dev.schemac.core.history.review.Findings;
import dev.schemac.core.history.review.FolderDecision;
import dev.schemac.core.history.review.FolderState;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.history.review.MigrationNumbers;
import dev.schemac.core.history.snapshot.PreviousState;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotFormat;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts together the folder as it is to be, from the decision about what lies in it and what the
 * compile proposes.
 */
final class Composition {

  private static final String FIRST_NAME = "initial_schema";
  private static final String EMPTY_SCHEMA = "(empty)";

  private final HistorySettings settings;
  private final FolderState state;
  private final FolderDecision folderDecision;
  private final Proposal proposal;
  private final SnapshotFormat format;
  private final Findings findings;
  private final List<JournalEntry> journal = new ArrayList<>();
  private final SortedMap<String, DiskFile> files = new TreeMap<>();
  private final SortedSet<String> removed = new TreeSet<>();

  private final List<String> draft = new ArrayList<>();

  /**
   * A composition.
   *
   * @param format the format that the snapshot had so far
   */
  Composition(
      HistorySettings settings,
      FolderState state,
      FolderDecision folderDecision,
      Proposal proposal,
      SnapshotFormat format,
      Findings findings) {
    this.settings = settings;
    this.state = state;
    this.folderDecision = folderDecision;
    this.proposal = proposal;
    this.format = format;
    this.findings = findings;
  }

  /**
   * The folder.
   *
   * @param snapshot its snapshot
   * @param files the files that must stand there, among those that schemac writes
   * @param removed the files that must not
   * @param draft the names of the new migration's scripts
   * @param notes what to tell
   */
  record Folder(
      Snapshot snapshot,
      SortedMap<String, DiskFile> files,
      SortedSet<String> removed,
      List<String> draft,
      List<Finding> notes) {}

  Folder compose() {
    boolean baseline = isBaseline();
    boolean changes = !proposal.scripts().isEmpty() && !baseline;
    for (DiskFile file : state.recovered()) {
      files.put(file.name(), file);
    }
    files.putAll(folderDecision.restored());
    for (JournalEntry entry : folderDecision.replaced()) {
      for (JournalFile file : entry.files()) {
        removed.add(file.name());
      }
    }
    removed.addAll(folderDecision.removed());
    files.keySet().removeAll(removed);
    journal.addAll(folderDecision.kept());
    if (changes) {
      journal.add(newMigration());
    } else if (!folderDecision.replaced().isEmpty()) {
      removed.stream()
          .filter(
              name -> MigrationName.parse(name) != null && !folderDecision.removed().contains(name))
          .forEach(name -> findings.note(FindingId.REMOVED_DRAFT, findings.path(name)));
    }
    long next = nextNumber();
    for (JournalEntry entry : folderDecision.trailing()) {
      JournalEntry renumbered = renumbered(entry, next);
      journal.add(renumbered);
      next = MigrationNumbers.after(renumbered, next);
    }
    for (Finding note : folderDecision.notes()) {
      findings.note(note);
    }
    for (Repetition repetition : Repetition.in(journal)) {
      findings.note(repetition.renumbered(findings));
    }
    removed.removeAll(files.keySet());
    if (baseline) {
      sealBaseline();
    }
    PreviousState previousState =
        changes
            ? PreviousState.between(folderDecision.schema(), proposal.schema(), settings.draftKey())
            : folderDecision.previousState();
    Snapshot snapshot =
        new Snapshot(
            format,
            settings.sources(),
            proposal.schema(),
            proposal.origins(),
            previousState,
            journal);
    return new Folder(snapshot, files, removed, draft, findings.notes());
  }

  private boolean isBaseline() {
    List<JournalEntry> kept = folderDecision.kept();
    for (JournalEntry entry : kept) {
      if (entry.kind() != JournalEntry.Kind.BASELINE) {
        return false;
      }
    }
    return !kept.isEmpty() && kept.get(kept.size() - 1).schema() == null;
  }

  /**
   * Gives the last of the old migrations the schema of the classes, which is taken for what it
   * produces.
   */
  private void sealBaseline() {
    int last = journal.size() - 1;
    journal.set(
        last,
        new JournalEntry(
            JournalEntry.Kind.BASELINE,
            journal.get(last).files(),
            SchemaHash.of(proposal.schema()),
            null,
            List.of(),
            List.of()));
  }

  private JournalEntry newMigration() {
    String name = settings.name() == null ? folderDecision.draftName() : settings.name();
    String title =
        name != null ? name : folderDecision.kept().isEmpty() ? FIRST_NAME : proposal.derivedName();
    String schemaHash = SchemaHash.of(proposal.schema());
    String from = inHeader(folderDecision.schema(), SchemaHash.of(folderDecision.schema()));
    String to = inHeader(proposal.schema(), schemaHash);
    long number = nextNumber();
    List<JournalFile> written = new ArrayList<>();
    int count = proposal.scripts().size();
    for (int i = 0; i < count; i++) {
      MigrationScript migrationScript = proposal.scripts().get(i);
      MigrationName file =
          MigrationName.of(settings.naming(), number + i, title, migrationScript.suffix());
      draft.add(file.file());
      String text = MigrationText.render(file.stem(), from, to, migrationScript, i + 1, count);
      write(written, file.file(), text);
      String conf = settings.flywayConf() ? ConfFile.render(migrationScript) : null;
      if (conf != null) {
        write(written, file.file() + ConfFile.SUFFIX, conf);
      }
    }
    Set<Intent> replayed = new LinkedHashSet<>(proposal.carriedOut());
    replayed.retainAll(folderDecision.replayed());
    Set<Intent> fromClasses = new LinkedHashSet<>(proposal.carriedOut());
    fromClasses.removeAll(replayed);
    return new JournalEntry(
        JournalEntry.Kind.GENERATED,
        written,
        schemaHash,
        name,
        List.copyOf(fromClasses),
        List.copyOf(replayed));
  }

  private void write(List<JournalFile> written, String name, String text) {
    DiskFile file = DiskFile.of(name, text);
    files.put(name, file);
    written.add(new JournalFile(name, file.checksum()));
  }

  /** Gives a person's files the next numbers, and leaves their bytes alone. */
  private JournalEntry renumbered(JournalEntry entry, long first) {
    long number = first;
    List<JournalFile> moved = new ArrayList<>();
    Map<String, JournalFile.State> states = new HashMap<>();
    for (JournalFile file : entry.files()) {
      states.put(file.name(), file.state());
    }
    for (MigrationName old : entry.names()) {
      MigrationName name = old.renumbered(number++);
      JournalFile file = move(old.file(), name.file());
      moved.add(file.in(states.getOrDefault(old.file(), JournalFile.State.REGULAR)));
      DiskFile conf = state.file(old.file() + ConfFile.SUFFIX);
      if (conf != null) {
        JournalFile movedConf = move(conf.name(), name.file() + ConfFile.SUFFIX);
        if (states.containsKey(conf.name())) {
          moved.add(movedConf);
        }
      }
    }
    return entry.withFiles(moved);
  }

  private JournalFile move(String from, String to) {
    DiskFile file = state.file(from);
    if (file == null) {
      throw new IllegalStateException("not there: " + from);
    }
    files.put(to, file.named(to));
    if (!from.equals(to)) {
      removed.add(from);
      findings.note(FindingId.RENUMBERED, findings.path(from), findings.path(to));
    }
    return new JournalFile(to, file.checksum());
  }

  private long nextNumber() {
    return MigrationNumbers.after(journal, settings.naming());
  }

  private static String inHeader(Schema schema, String hash) {
    return schema.isEmpty() ? EMPTY_SCHEMA : hash;
  }
}

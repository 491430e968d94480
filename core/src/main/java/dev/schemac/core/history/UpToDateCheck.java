package dev.schemac.core.history;

import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.history.review.FolderState;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.history.review.Listing;
import dev.schemac.core.history.snapshot.PreviousState;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotFormat;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Whether a compile has nothing to write, as far as that shows without git. */
final class UpToDateCheck {

  private final HistorySettings settings;
  private final Listing listing;
  private final @Nullable Snapshot snapshot;
  private final boolean isExcerpt;
  private final FolderState state;

  /**
   * Of a folder.
   *
   * @param isExcerpt whether tables were left out of the snapshot
   */
  UpToDateCheck(
      HistorySettings settings,
      Listing listing,
      @Nullable Snapshot snapshot,
      boolean isExcerpt,
      FolderState state) {
    this.settings = settings;
    this.listing = listing;
    this.snapshot = snapshot;
    this.isExcerpt = isExcerpt;
    this.state = state;
  }

  /** Whether the folder is as it would be for what the classes say. */
  boolean isUpToDate(Schema target, Origins origins, Set<Intent> intents) {
    if (settings.rebase() != null) {
      return false;
    }
    if (snapshot == null) {
      return target.isEmpty() && !settings.baseline() && listing.asides().isEmpty();
    }
    return snapshot.schema().equals(comparable(target, snapshot))
        && snapshot.origins().equals(comparable(origins, snapshot))
        && state.isAsJournalSays()
        && newestHolds(intents, snapshot);
  }

  /**
   * The origins as they are compared with those of a snapshot. A snapshot of an older format has no
   * declared types, which is no reason to write it anew; and the snapshot of an excerpt has
   * declared types that only the tables which were left out use.
   */
  private Origins comparable(Origins origins, Snapshot with) {
    SortedMap<String, String> written = with.origins().declaredTypes();
    boolean older = with.format().compareTo(SnapshotFormat.DECLARED_TYPES) < 0;
    boolean left = isExcerpt && written.entrySet().containsAll(origins.declaredTypes().entrySet());
    return older || left ? origins.withDeclaredTypes(written) : origins;
  }

  /**
   * The schema as it is compared with that of a snapshot: an excerpt has external tables that only
   * the tables which were left out reference.
   */
  private Schema comparable(Schema target, Snapshot with) {
    SortedMap<QualifiedName, ExternalTable> written = with.schema().externalTables();
    boolean left = isExcerpt && written.entrySet().containsAll(target.externalTables().entrySet());
    return left ? target.with(ObjectKind.EXTERNAL_TABLE, written) : target;
  }

  /** Whether the newest migration is what a compile would write, given that the schema is. */
  private boolean newestHolds(Set<Intent> intents, Snapshot snapshot) {
    List<JournalEntry> journal = snapshot.journal();
    if (journal.isEmpty()) {
      return true;
    }
    JournalEntry newest = journal.get(journal.size() - 1);
    boolean asWanted =
        isNamedAsWanted(newest)
            && hasOptionsWanted(snapshot)
            && intents.containsAll(newest.intents())
            && !mayGainFrom(intents, snapshot);
    return asWanted || newest.kind() != JournalEntry.Kind.GENERATED || !state.isUnedited(newest);
  }

  private boolean isNamedAsWanted(JournalEntry newest) {
    boolean flyway = newest.title().startsWith("V");
    boolean named = settings.name() == null || settings.name().equals(newest.name());
    return named && flyway == (settings.naming() == Naming.FLYWAY);
  }

  private boolean hasOptionsWanted(Snapshot snapshot) {
    PreviousState previousState = snapshot.previousState();
    return previousState == null || previousState.draftKey().equals(settings.draftKey());
  }

  /**
   * Whether an intent that no migration has carried out yet is about something that the newest one
   * changed, so that the newest one would be another with it.
   */
  private static boolean mayGainFrom(Set<Intent> intents, Snapshot snapshot) {
    PreviousState previousState = snapshot.previousState();
    if (previousState == null) {
      return false;
    }
    Set<Intent> pending = new HashSet<>(intents);
    for (JournalEntry entry : snapshot.journal()) {
      for (Intent intent : entry.carriedOut()) {
        pending.remove(intent);
      }
    }
    for (Intent intent : pending) {
      for (QualifiedName name : intent.names()) {
        if (previousState.concerns(name)) {
          return true;
        }
      }
    }
    return false;
  }
}

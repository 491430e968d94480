package dev.schemac.core.history;

import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.history.review.FolderState;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.history.snapshot.PreviousState;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the newest migration is what a compile would write, given that the schema is. */
final class UpToDateCheck {

  private final HistorySettings settings;
  private final Snapshot snapshot;
  private final FolderState state;

  UpToDateCheck(HistorySettings settings, Snapshot snapshot, FolderState state) {
    this.settings = settings;
    this.snapshot = snapshot;
    this.state = state;
  }

  boolean newestHolds(Set<Intent> intents) {
    List<JournalEntry> journal = snapshot.journal();
    if (journal.isEmpty()) {
      return true;
    }
    JournalEntry newest = journal.get(journal.size() - 1);
    boolean asWanted =
        isNamedAsWanted(newest)
            && hasOptionsWanted()
            && intents.containsAll(newest.intents())
            && !mayGainFrom(intents);
    return asWanted || newest.kind() != JournalEntry.Kind.GENERATED || !state.isUnedited(newest);
  }

  private boolean isNamedAsWanted(JournalEntry newest) {
    boolean flyway = newest.title().startsWith("V");
    boolean named = settings.name() == null || settings.name().equals(newest.name());
    return named && flyway == (settings.naming() == Naming.FLYWAY);
  }

  private boolean hasOptionsWanted() {
    PreviousState previousState = snapshot.previousState();
    return previousState == null || previousState.draftKey().equals(settings.draftKey());
  }

  /** Whether an intent that nothing has carried out yet is about what the newest one changed. */
  private boolean mayGainFrom(Set<Intent> intents) {
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

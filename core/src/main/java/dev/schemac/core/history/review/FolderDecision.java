package dev.schemac.core.history.review;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.snapshot.PreviousState;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of all that lies in the folder, and what the classes are compared with.
 *
 * @param kept the migrations that stay, with the checksums of their files as they are now
 * @param schema the schema after them
 * @param previousState what the last of them replaced, if that is known
 * @param replaced the drafts in whose place the next migration comes
 * @param replayed the intents that hold as if the classes said them
 * @param trailing files of persons that follow the next migration and take the numbers behind it
 * @param restored files to write whatever lies there, by name
 * @param removed other files to remove
 * @param notes what to tell
 */
public record FolderDecision(
    List<JournalEntry> kept,
    Schema schema,
    @Nullable PreviousState previousState,
    List<JournalEntry> replaced,
    List<Intent> replayed,
    List<JournalEntry> trailing,
    SortedMap<String, DiskFile> restored,
    SortedSet<String> removed,
    List<Finding> notes) {

  public FolderDecision {
    kept = List.copyOf(kept);
    replaced = List.copyOf(replaced);
    replayed = List.copyOf(replayed);
    trailing = List.copyOf(trailing);
    restored = new TreeMap<>(restored);
    removed = new TreeSet<>(removed);
    notes = List.copyOf(notes);
  }

  public ComparisonBase comparisonBase() {
    Set<Intent> carriedOut = new LinkedHashSet<>();
    Set<QualifiedName> handedOver = new LinkedHashSet<>();
    for (JournalEntry entry : kept) {
      carriedOut.addAll(entry.carriedOut());
      for (Intent intent : entry.carriedOut()) {
        if (intent instanceof Intent.HandedOverTable it) {
          handedOver.add(it.table());
        } else if (intent instanceof Intent.TakenOverTable it) {
          handedOver.remove(it.table());
        } else if (intent instanceof Intent.DroppedTable it && !it.later()) {
          handedOver.remove(it.table());
        }
      }
    }
    handedOver.removeAll(schema.tables().keySet());
    return new ComparisonBase(schema, carriedOut, handedOver, replayed);
  }

  /** The name that a person gave what is replaced. */
  @Nullable
  public String draftName() {
    String name = null;
    for (JournalEntry entry : replaced) {
      name = entry.name() == null ? name : entry.name();
    }
    return name;
  }
}

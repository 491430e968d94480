package dev.schemac.core.history.snapshot;

import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@value #FILE} holds.
 *
 * @param format the format that it was read in, or the first for one that was never written
 * @param sources the source roots relative to the folder
 * @param schema what all migrations of the journal together produce
 * @param origins where its things were read
 * @param previousState what the newest change of the schema replaced; null where that is not known
 * @param journal the migrations in order
 */
public record Snapshot(
    SnapshotFormat format,
    String sources,
    Schema schema,
    Origins origins,
    @Nullable PreviousState previousState,
    List<JournalEntry> journal) {

  /** The file's name. */
  public static final String FILE = JournalEntry.FILE;

  public Snapshot {
    journal = List.copyOf(journal);
  }
}

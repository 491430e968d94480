package dev.schemac.processor.history;

import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.Schema;
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
record Snapshot(
    SnapshotFormat format,
    String sources,
    Schema schema,
    Origins origins,
    @Nullable PreviousState previousState,
    List<JournalEntry> journal) {

  /** The file's name. */
  static final String FILE = JournalEntry.FILE;

  Snapshot {
    journal = List.copyOf(journal);
  }
}

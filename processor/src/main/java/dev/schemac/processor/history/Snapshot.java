package dev.schemac.processor.history;

import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.model.TableOrigin;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@value #FILE} holds.
 *
 * @param sources the source roots relative to the folder
 * @param schema what all migrations of the journal together produce
 * @param origins where each table was read
 * @param before what the newest change of the schema replaced; null where that is not known
 * @param journal the migrations in order
 */
record Snapshot(
    String sources,
    Schema schema,
    SortedMap<QualifiedName, TableOrigin> origins,
    @Nullable Before before,
    List<JournalEntry> journal) {

  /** The file's name. */
  static final String FILE = "schema.json";

  /** The form of the file; a reader refuses a higher one. */
  static final int FORMAT = 1;

  Snapshot {
    origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
    journal = List.copyOf(journal);
  }
}

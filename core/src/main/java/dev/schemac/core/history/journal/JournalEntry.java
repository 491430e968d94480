package dev.schemac.core.history.journal;

import dev.schemac.core.intent.Intent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One migration in the journal.
 *
 * @param kind who wrote it
 * @param files its files in the order in which they run, each {@code .conf} behind its script
 * @param schema the hash of the schema after it; null where it leaves the schema as it is
 * @param name the name a person gave it, if one did
 * @param intents the intents of the classes that it carried out
 * @param replayed the intents that it carried out and that came from migrations it replaced: the
 *     classes need not say them any more
 */
public record JournalEntry(
    Kind kind,
    List<JournalFile> files,
    @Nullable String schema,
    @Nullable String name,
    List<Intent> intents,
    List<Intent> replayed) {

  /** The file that keeps the journal, beside the schema. */
  public static final String FILE = "schema.json";

  /** Who wrote a migration. */
  public enum Kind {
    /** schemac; a person may have edited it since. */
    GENERATED,
    /** A person. */
    HAND_WRITTEN,
    /** It was there before schemac was. */
    BASELINE
  }

  public JournalEntry {
    files = List.copyOf(files);
    intents = List.copyOf(intents);
    replayed = List.copyOf(replayed);
  }

  public static JournalEntry handWritten(List<JournalFile> files) {
    return new JournalEntry(Kind.HAND_WRITTEN, files, null, null, List.of(), List.of());
  }

  public JournalEntry withFiles(List<JournalFile> newFiles) {
    return new JournalEntry(kind, newFiles, schema, name, intents, replayed);
  }

  /** All intents that it carried out. */
  public List<Intent> carriedOut() {
    List<Intent> all = new ArrayList<>(intents);
    all.addAll(replayed);
    return all;
  }

  /** The names of its files that have a number. */
  public List<MigrationName> names() {
    List<MigrationName> names = new ArrayList<>();
    for (JournalFile file : files) {
      MigrationName name = MigrationName.parse(file.name());
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * Whether it is the same migration as another journal's entry; edits do not make another of it.
   */
  public boolean isSameAs(JournalEntry other) {
    return identity().equals(other.identity());
  }

  /** What {@link #isSameAs} compares, to look it up in a set. */
  public Identity identity() {
    return new Identity(kind, names(), schema);
  }

  /**
   * What stays of a migration when it is edited.
   *
   * @param names the names of its files that have a number
   */
  public record Identity(Kind kind, List<MigrationName> names, @Nullable String schema) {}

  /** Its first file, to name it by. */
  public String title() {
    return files.isEmpty() ? FILE : files.get(0).name();
  }
}

package dev.schemac.core.history;

import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.history.review.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that does again what a migration in front of it does.
 *
 * @param file the file
 * @param repeated the first file of that migration; empty where none is left
 */
record Repetition(String file, String repeated) {

  /** All of a journal, in its order. */
  static List<Repetition> in(List<JournalEntry> journal) {
    List<Repetition> repetitions = new ArrayList<>();
    String generated = "";
    for (JournalEntry entry : journal) {
      for (JournalFile file : entry.files()) {
        if (file.state() == JournalFile.State.REPEATS) {
          repetitions.add(new Repetition(file.name(), generated));
        }
      }
      if (entry.kind() == JournalEntry.Kind.GENERATED) {
        generated = entry.title();
      }
    }
    return repetitions;
  }

  /** What a message says of it. */
  String[] arguments(Findings findings) {
    return new String[] {findings.path(file), repeated.isEmpty() ? "" : findings.path(repeated)};
  }
}

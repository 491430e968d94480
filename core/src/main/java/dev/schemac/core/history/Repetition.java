package dev.schemac.core.history;

import dev.schemac.core.finding.Commands;
import dev.schemac.core.finding.Message;
import dev.schemac.core.finding.OutOfSync;
import dev.schemac.core.finding.RenumberedEdited;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.history.review.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that does the same as a migration before it: once rebased, a person must edit or delete
 * it.
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

  /** The note about it. */
  Message renumbered(Findings findings) {
    return new RenumberedEdited(findings.path(file), repeated(findings));
  }

  /** The error about it where nothing may be written. */
  Message outOfSync(Findings findings) {
    return new OutOfSync.Repeats(findings.path(file), repeated(findings), Commands.WRITE);
  }

  private String repeated(Findings findings) {
    return repeated.isEmpty() ? "" : findings.path(repeated);
  }
}

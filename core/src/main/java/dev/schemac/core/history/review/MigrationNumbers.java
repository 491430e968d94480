package dev.schemac.core.history.review;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.journal.Naming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of migrations. Each file has a number of its own, and from the first migration of
 * schemac on no number is left out, so that a file that a merge lost is noticed.
 */
public final class MigrationNumbers {

  private MigrationNumbers() {}

  /** The number that follows the highest. */
  public static long after(List<JournalEntry> journal, Naming naming) {
    long next = MigrationName.first(naming);
    for (JournalEntry entry : journal) {
      next = after(entry, next);
    }
    return next;
  }

  /** The number that follows those of a migration as well as those before {@code next}. */
  public static long after(JournalEntry entry, long next) {
    long after = next;
    for (MigrationName name : entry.names()) {
      after = Math.max(after, name.number() + 1);
    }
    return after;
  }

  /** Reports what is wrong with the numbers of a journal. */
  static void check(List<JournalEntry> journal, Findings findings) {
    Map<Long, String> files = new HashMap<>();
    long expected = -1;
    long free = after(journal, Naming.PLAIN);
    for (JournalEntry entry : journal) {
      for (MigrationName name : entry.names()) {
        String other = files.putIfAbsent(name.number(), name.file());
        boolean history = entry.kind() == JournalEntry.Kind.BASELINE;
        if (!history && other != null) {
          collision(findings, name, other, free);
        } else if (!history && expected >= 0 && name.number() != expected) {
          gap(findings, name, expected);
        }
        expected = Math.max(expected, name.number() + 1);
      }
    }
  }

  /** Reports two files that have the same number. */
  static void collision(Findings findings, MigrationName file, String other, long free) {
    findings.error(
        FindingId.NUMBER_COLLISION,
        findings.path(file.file()),
        findings.path(other),
        findings.path(file.renumbered(free).file()));
  }

  /** Reports a file before which numbers are missing. */
  static void gap(Findings findings, MigrationName file, long expected) {
    findings.error(
        FindingId.NUMBER_GAP,
        findings.path(file.file()),
        findings.path(file.renumbered(expected).file()));
  }
}

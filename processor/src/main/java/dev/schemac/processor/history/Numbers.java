package dev.schemac.processor.history;

import dev.schemac.processor.model.FindingId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of migrations: each file has one of its own, and from where schemac begins none is
 * left out, so that a file that a merge lost is missed.
 */
final class Numbers {

  private Numbers() {}

  /** The number that follows the highest. */
  static long after(List<JournalEntry> journal, Naming naming) {
    long next = MigrationName.first(naming);
    for (JournalEntry entry : journal) {
      for (MigrationName name : entry.names()) {
        next = Math.max(next, name.number() + 1);
      }
    }
    return next;
  }

  /** What is wrong with the numbers of a journal. */
  static void check(List<JournalEntry> journal, Findings findings) {
    Map<Long, String> files = new HashMap<>();
    long expected = -1;
    for (JournalEntry entry : journal) {
      for (MigrationName name : entry.names()) {
        String other = files.putIfAbsent(name.number(), name.file());
        boolean history = entry.kind() == JournalEntry.Kind.BASELINE;
        if (!history && other != null) {
          collision(findings, name, other, after(journal, Naming.PLAIN));
        } else if (!history && expected >= 0 && name.number() != expected) {
          gap(findings, name, expected);
        }
        expected = Math.max(expected, name.number() + 1);
      }
    }
  }

  /** Two files have one number. */
  static void collision(Findings findings, MigrationName file, String other, long free) {
    findings.error(
        FindingId.NUMBER_COLLISION,
        findings.path(file.file()),
        findings.path(other),
        findings.path(file.renumbered(free).file()));
  }

  /** A file's number leaves some out. */
  static void gap(Findings findings, MigrationName file, long expected) {
    findings.error(
        FindingId.NUMBER_GAP,
        findings.path(file.file()),
        findings.path(file.renumbered(expected).file()));
  }
}

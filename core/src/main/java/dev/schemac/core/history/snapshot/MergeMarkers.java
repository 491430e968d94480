package dev.schemac.core.history.snapshot;

import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.NormalText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What git leaves in a file that two branches changed. */
public final class MergeMarkers {

  private static final String OURS = "<<<<<<< ";
  private static final String THEIRS = ">>>>>>> ";
  private static final String HEAD = "HEAD";
  private static final String JOURNAL = "\"journal\":";

  private MergeMarkers() {}

  /** Whether both outer markers are there; no line of JSON or SQL begins as they do. */
  public static boolean areIn(String text) {
    return label(text, OURS) != null && label(text, THEIRS) != null;
  }

  /**
   * The revision to put this branch's migrations on top of. A merge calls the other side by the
   * name the person gave it; a rebase, a cherry-pick or a stash by the change that is applied to
   * {@code HEAD}.
   */
  public static String revision(String text) {
    String theirs = label(text, THEIRS);
    return theirs != null && isRevision(theirs) ? theirs : HEAD;
  }

  private static boolean isRevision(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (!Character.isLetterOrDigit(c) && "/-_.@".indexOf(c) < 0) {
        return false;
      }
    }
    return !label.isEmpty();
  }

  /**
   * The migrations of all sides, in the order of the lines; each stands on a line of its own, so
   * they can be read where the whole cannot.
   */
  public static List<JournalEntry> journal(String text) {
    List<JournalEntry> entries = new ArrayList<>();
    Set<JournalEntry.Identity> known = new HashSet<>();
    boolean inJournal = false;
    for (String line : NormalText.of(text).split("\n", -1)) {
      String content = line.strip();
      if (content.startsWith(JOURNAL)) {
        inJournal = true;
      } else if (inJournal && content.startsWith("{")) {
        JournalEntry entry = entry(content);
        if (entry != null && known.add(entry.identity())) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  private static @Nullable JournalEntry entry(String line) {
    String json = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    try {
      return JournalReader.read(new SnapshotInput(json));
    } catch (IOException | SnapshotException | RuntimeException e) {
      // The files of a line that cannot be read show up as unknown ones.
      return null;
    }
  }

  private static @Nullable String label(String text, String marker) {
    int at = text.startsWith(marker) ? 0 : text.indexOf("\n" + marker) + 1;
    if (at == 0 && !text.startsWith(marker)) {
      return null;
    }
    int start = at + marker.length();
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end).strip();
  }
}
